package import Document
package import Findings
package import WorkspaceFiles
package import Writers

/// Looks over a whole assembly for what no part of it can know: anchors that are taken, links that
/// lead nowhere, pictures that are not there.
package struct AssemblyCheck {
  /// The assembly with what could not stand replaced.
  package private(set) var assembly: Assembly
  /// The files to publish beside it.
  package private(set) var assets: Set<Asset> = []
  /// Names that two parts have; not yet reported, because a plugin may be to blame.
  package private(set) var clashes: [AnchorClash] = []

  private let root: Folder
  private let diagnostics: DiagnosticCollector
  /// What links can lead to, by name.
  package typealias Anchors = [String: References.Anchor]

  private var owners: Anchors = [:]
  private var missing: Set<Asset> = []
  /// Whether something had to be replaced.
  package private(set) var needsRewriting = false

  /// Checks an assembly by what its outline refers to; what is wrong is reported, clashes aside.
  package init(
    of assembly: Assembly, _ references: [References], root: Folder,
    diagnostics: DiagnosticCollector
  ) {
    self.assembly = assembly
    self.root = root
    self.diagnostics = diagnostics
    owners.reserveCapacity(references.reduce(0) { $0 + $1.anchors.count })
    for anchor in references.lazy.flatMap(\.anchors) { claim(anchor) }
    for image in references.lazy.flatMap(\.images) { look(at: image) }
    let unresolved = unresolved(references.flatMap(\.links))
    guard needsRewriting else { return }
    var repair = AssemblyRepair(
      unresolved: unresolved, missing: missing,
      taken: Set(owners.values.lazy.filter { !$0.isBrief }.map(\.name)))
    self.assembly.blocks = repair.rewrite(assembly.blocks)
  }

  /// What links can lead to, by name.
  package var anchors: Anchors { owners }

  private mutating func claim(_ anchor: References.Anchor) {
    guard let owner = owners.updateValue(anchor, forKey: anchor.name) else { return }
    switch (owner.isBrief, anchor.isBrief) {
    case (false, false):
      clashes.append(AnchorClash(name: anchor.name, first: owner.place, second: anchor.place))
    case (false, true):
      owners[anchor.name] = owner
      needsRewriting = true
    case (true, _): needsRewriting = true
    }
  }

  private mutating func look(at image: Image) {
    guard case .asset(let asset) = image.source else {
      needsRewriting = true
      diagnostics.report(.remoteImage(image.destination, at: image.place))
      return
    }
    guard !assets.contains(asset), !missing.contains(asset) else { return }
    guard asset.isPicture else {
      missing.insert(asset)
      needsRewriting = true
      diagnostics.report(.pictureKind(asset.workspacePath, at: image.place))
      return
    }
    do throws(FileProblem) {
      try root.folder(asset.folder).examine(asset.path, limit: Asset.greatestSize)
      assets.insert(asset)
    } catch {
      missing.insert(asset)
      needsRewriting = true
      diagnostics.report(
        error == .missing
          ? .imageMissing(asset.workspacePath, at: image.place)
          : error.diagnostic(path: asset.workspacePath, namedAt: image.place))
    }
  }

  /// The destinations among links that lead nowhere.
  private mutating func unresolved(_ links: [Link]) -> Set<String> {
    var unresolved: Set<String> = []
    var known: KnownWords?
    for link in links where link.destination != "#" {
      let isRecord = link.destination.hasPrefix("record:")
      if isRecord { needsRewriting = true }
      let name = link.destination.dropFirst(isRecord ? 7 : 1)
      guard owners[String(name)] == nil else { continue }
      var words = known.take() ?? KnownWords(owners.keys.sorted())
      diagnostics.report(.brokenLink(link.destination, to: name, at: link.place), among: &words)
      known = words
      unresolved.insert(link.destination)
      needsRewriting = true
    }
    return unresolved
  }
}
