package import Document
package import Findings
package import WorkspaceFiles
package import Writers

/// The facts that only an assembly as a whole shows: duplicate anchors, broken links, and pictures
/// that cannot be shown.
///
/// A survey neither reports nor changes anything. Checks turn its results into findings, and
/// ``repaired(_:)`` replaces the parts that must not be published.
package struct AssemblySurvey: Sendable {
  /// The link targets, by anchor.
  package typealias Anchors = [String: References.Anchor]

  /// A picture whose file cannot be used.
  package struct UnusableImage: Sendable {
    /// The first picture that refers to the file.
    package var image: Image
    /// The file.
    package var asset: Asset
    /// The reason why the file cannot be used.
    package var problem: FileProblem
    /// For a file that does not exist, the one in its folder that the author probably meant.
    package var nearest: String?
  }

  /// The link targets, by anchor.
  package private(set) var anchors: Anchors = [:]
  /// The anchors that two parts share.
  package private(set) var clashes: [AnchorClash] = []
  /// The links without a target in the edition that should have one.
  package private(set) var brokenLinks: [Link] = []
  /// The targets of links that may stay without one, and do.
  private var absent: Set<String> = []
  /// The pictures from other sites.
  package private(set) var remoteImages: [Image] = []
  /// The pictures of a file type that pages do not display, each file once.
  package private(set) var oddImages: [(image: Image, asset: Asset)] = []
  /// The pictures whose file cannot be used, each file once.
  package private(set) var unusableImages: [UnusableImage] = []
  /// The pictures that nobody has put into words, each file once.
  package private(set) var wordlessImages: [(image: Image, asset: Asset)] = []
  /// Pictures whose published files would share a name.
  package private(set) var pictureClashes: [AssetClash] = []
  /// The files to publish with the edition.
  package private(set) var assets: Set<Asset> = []
  /// Whether any part needs replacement.
  package private(set) var needsRepair = false

  private var missing: Set<Asset> = []
  private var footnotes: DistinctFootnotes?
  /// The files to search when a picture is missing, by folder.
  private var nearestFiles: [String: NearestFile] = [:]
  /// The files by their published paths, in lower case.
  private var published: [String: Asset] = [:]

  /// Surveys an assembly by the references in its outline.
  ///
  /// - Parameter root: the workspace that contains the files of pictures.
  package init(of references: [References], root: Folder) {
    anchors.reserveCapacity(references.reduce(0) { $0 + $1.anchors.count })
    for anchor in references.lazy.flatMap(\.anchors) { claim(anchor) }
    for image in references.lazy.flatMap(\.images) { look(at: image, in: root) }
    for link in references.lazy.flatMap(\.links) { follow(link) }
    let names = anchors
    footnotes = DistinctFootnotes(references.lazy.flatMap(\.footnotes).map(\.label)) {
      names[$0] != nil
    }
    if footnotes != nil { needsRepair = true }
  }

  /// The assembly with replacements for all parts that must not be published.
  package func repaired(_ assembly: Assembly) -> Assembly {
    guard needsRepair else { return assembly }
    var repair = AssemblyRepair(
      unresolved: absent.union(brokenLinks.map(\.destination)), missing: missing,
      taken: Set(anchors.values.lazy.filter { !$0.isBrief }.map(\.name)))
    var repaired = assembly
    repaired.blocks = repair.rewrite(assembly.blocks)
    if var footnotes { repaired.blocks = footnotes.rewrite(repaired.blocks) }
    return repaired
  }

  /// The findings about files that exist but cannot be read.
  package var fileFindings: [Diagnostic] {
    unusableImages.filter { $0.problem != .missing }.map {
      var finding = $0.problem.diagnostic(path: $0.asset.workspacePath, namedAt: $0.image.place)
      // If a plugin named the file, only the picture is lost.
      if $0.image.place == nil { finding.severity = .warning }
      return finding
    }
  }

  private mutating func claim(_ anchor: References.Anchor) {
    guard let owner = anchors.updateValue(anchor, forKey: anchor.name) else { return }
    switch (owner.isBrief, anchor.isBrief) {
    case (false, false):
      clashes.append(AnchorClash(name: anchor.name, first: owner.place, second: anchor.place))
    case (false, true):
      anchors[anchor.name] = owner
      needsRepair = true
    case (true, _): needsRepair = true
    }
  }

  private mutating func look(at image: Image, in root: Folder) {
    guard case .asset(let asset) = image.source else {
      needsRepair = true
      remoteImages.append(image)
      return
    }
    if !assets.isEmpty, let index = assets.firstIndex(of: asset) {
      if !asset.path.utf8.elementsEqual(assets[index].path.utf8) {
        compare(asset, with: assets[index], at: image, in: root)
      }
      return
    }
    guard !missing.contains(asset) else { return }
    guard asset.isPicture else {
      leaveOut(asset)
      oddImages.append((image, asset))
      return
    }
    do throws(FileProblem) {
      try root.folder(asset.folder).examine(asset.path, limit: Asset.maxSize)
      if let other = published.updateValue(asset, forKey: asset.publishedPath.lowercased()) {
        pictureClashes.append(AssetClash(image: image, first: other, second: asset))
      }
      assets.insert(asset)
      // Another check finds photographs of records without words.
      if image.alternative.isEmpty { wordlessImages.append((image, asset)) }
    } catch {
      leaveOut(asset)
      let nearest =
        error == .missing
        ? nearestFiles[asset.folder, default: NearestFile(in: root.folder(asset.folder))]
          .path(for: asset.path) : nil
      unusableImages.append(
        UnusableImage(image: image, asset: asset, problem: error, nearest: nearest))
    }
  }

  /// Checks whether a path whose letters are composed differently leads to another file.
  private mutating func compare(
    _ asset: Asset, with known: Asset, at image: Image, in root: Folder
  ) {
    let folder = root.folder(asset.folder)
    guard let one = try? folder.locate(known.path), let other = try? folder.locate(asset.path),
      !one.utf8.elementsEqual(other.utf8),
      !pictureClashes.contains(where: { $0.second == asset && $0.isSamePath })
    else { return }
    pictureClashes.append(AssetClash(image: image, first: known, second: asset))
  }

  private mutating func leaveOut(_ asset: Asset) {
    missing.insert(asset)
    needsRepair = true
  }

  private mutating func follow(_ link: Link) {
    guard link.destination != "#" else { return }
    let isRecord = link.destination.hasPrefix("record:")
    if isRecord { needsRepair = true }
    let name = String(link.destination.dropFirst(isRecord ? 7 : 1))
    if let anchor = anchors[name] {
      // To a browser, letters composed differently are other letters.
      if !anchor.name.utf8.elementsEqual(name.utf8) { needsRepair = true }
      return
    }
    if link.isOptional { absent.insert(link.destination) } else { brokenLinks.append(link) }
    needsRepair = true
  }
}
