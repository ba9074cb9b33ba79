import SectorKit
import WorkspaceFiles

/// Looks over a whole assembly for what no part of it can know: anchors that are taken, links that
/// lead nowhere, pictures that are not there.
struct AssemblyCheck: TreeVisitor {
  private let root: Folder
  private let diagnostics: DiagnosticCollector
  private var owners: [String: (place: Place?, isBrief: Bool)] = [:]
  private var links: [Link] = []
  private(set) var assets: Set<Asset> = []
  private(set) var missing: Set<Asset> = []
  private var needsRewriting = false

  init(root: Folder, diagnostics: DiagnosticCollector) {
    self.root = root
    self.diagnostics = diagnostics
  }

  /// The assembly with what could not stand replaced.
  mutating func checked(_ assembly: Assembly) -> Assembly {
    walk(assembly.blocks)
    var unresolved: Set<String> = []
    for link in links where link.destination != "#" {
      let isRecord = link.destination.hasPrefix("record:")
      let anchor = String(link.destination.dropFirst(isRecord ? 7 : 1))
      if isRecord { needsRewriting = true }
      if owners[anchor] == nil {
        diagnostics.report(
          .brokenLink(link.destination, at: link.place, known: Array(owners.keys).sorted()))
        unresolved.insert(link.destination)
        needsRewriting = true
      }
    }
    guard needsRewriting else { return assembly }
    var repair = AssemblyRepair(
      unresolved: unresolved, missing: missing,
      taken: Set(owners.filter { !$0.value.isBrief }.keys))
    var assembly = assembly
    assembly.blocks = repair.rewrite(assembly.blocks)
    return assembly
  }

  mutating func visit(_ block: Block) {
    switch block.kind {
    case .group(let group):
      if let anchor = group.anchor {
        claim(anchor, at: block.place, isBrief: group.role == .brief)
      }
    case .heading(let heading):
      if let anchor = heading.anchor { claim(anchor, at: block.place, isBrief: false) }
    default: break
    }
  }

  mutating func visit(_ inline: Inline) {
    switch inline {
    case .link(let link):
      if link.destination.hasPrefix("#") || link.destination.hasPrefix("record:") {
        links.append(link)
      }
    case .image(let image):
      switch image.source {
      case .asset(let asset): look(at: asset, image)
      case .address(let address):
        needsRewriting = true
        diagnostics.report(.remoteImage(address, at: image.place))
      }
    default: break
    }
  }

  private mutating func claim(_ anchor: String, at place: Place?, isBrief: Bool) {
    guard let owner = owners[anchor] else {
      owners[anchor] = (place, isBrief)
      return
    }
    switch (owner.isBrief, isBrief) {
    case (false, false):
      diagnostics.report(.duplicateAnchor(anchor, at: place, first: owner.place))
    case (true, _):
      needsRewriting = true
      if !isBrief { owners[anchor] = (place, false) }
    case (false, true): needsRewriting = true
    }
  }

  private mutating func look(at asset: Asset, _ image: Image) {
    guard !assets.contains(asset), !missing.contains(asset) else { return }
    do throws(FileProblem) {
      _ = try root.folder(asset.folder).locate(asset.path)
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
}
