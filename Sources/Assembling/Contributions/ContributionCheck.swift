import Document
import Findings
import SectorKit

/// Checks a plugin's contribution before it is used: the rest of a build relies on trees that are
/// neither too large nor too deep, and that every writer can write.
struct ContributionCheck: TreeVisitor {
  /// The maximum number of blocks and inlines in a contribution.
  ///
  /// A hundred times as many as a large unit shows in a year.
  static let maxSize = 5_000_000
  /// The maximum nesting of blocks and inlines.
  ///
  /// Trees are traversed recursively, and a worker's stack allows a few thousand levels.
  static let maxDepth = 500

  private let mark: ContributionMark
  private let asked: [String]
  /// The trees that need no check, because the engine rendered them.
  private let rendered: RenderedTrees?
  private var size = 0
  private var depth = 0
  private var isTooDeep = false
  /// The first flaw found, as a phrase.
  private var flaw: String?
  /// The last picture whose folder and owner were checked.
  private var lastAsset: Asset?

  /// Prepares to check a contribution.
  ///
  /// - Parameters:
  ///   - fragments: the IDs of the requested fragments.
  ///   - rendered: the trees that the engine rendered for the plugin.
  init(
    _ mark: ContributionMark, asked fragments: [String], rendered: RenderedTrees? = nil
  ) {
    self.mark = mark
    self.rendered = rendered
    asked = fragments
  }

  /// The problem with a contribution, if any.
  mutating func problem(of contribution: Contribution) -> Diagnostic? {
    if let stranger = contribution.fragments.first(where: { !asked.contains($0.id) }) {
      return .strangeFragment(stranger.id, mark)
    }
    var ids: Set<String> = []
    if let twice = contribution.fragments.first(where: { !ids.insert($0.id).inserted }) {
      return .contributionMalformed("the fragment ‘\(twice.id)’ twice", mark)
    }
    for fragment in contribution.fragments {
      look(at: fragment.title ?? "")
      if rendered?.contains(fragment.blocks) != true { walk(fragment.blocks) }
    }
    for tree in contribution.records.pluginTrees { walk(tree) }
    contribution.records.forEachPluginPhotos { photos in
      for photo in photos {
        guard let asset = photo.asset else { continue }
        look(at: asset, writtenAt: photo.place)
      }
    }
    return problem(keeping: contribution)
  }

  /// The finding about blocks that a plugin's kind of record made; nil if they have no flaw.
  mutating func problem(of blocks: [Block]) -> Diagnostic? {
    walk(blocks)
    return problem(keeping: blocks)
  }

  private func problem(keeping tree: some Sendable) -> Diagnostic? {
    if isTooDeep {
      // Deallocating the tree would recurse just as deeply, so it is retained forever.
      _ = Unmanaged.passRetained(Retained(tree))
      return .contributionTooDeep(limit: Self.maxDepth, mark)
    }
    if size > Self.maxSize { return .contributionTooLarge(limit: Self.maxSize, mark) }
    return flaw.map { .contributionMalformed($0, mark) }
  }

  mutating func visit(_ block: Block) {
    size += 1
    switch block.kind {
    case .paragraph, .quote, .thematicBreak, .footnote: break
    case .figure(let figure): if flaw == nil { flaw = ContributionFlaws.flaw(of: figure) }
    case .group(let group): if flaw == nil { flaw = ContributionFlaws.flaw(of: group) }
    case .heading, .list, .code, .table, .definitionList, .keyFigures, .timeline, .chart, .raw:
      size += ContributionFlaws.parts(of: block)
      if flaw == nil { flaw = ContributionFlaws.flaw(of: block) }
    }
  }

  mutating func visit(_ inline: Inline) {
    size += 1
    guard flaw == nil else { return }
    switch inline {
    case .text(let text), .code(let text): look(at: text)
    case .link(let link): flaw = ContributionFlaws.flaw(of: link)
    case .image(let image): look(at: image)
    case .raw(let raw): look(at: raw.text)
    case .emphasis, .strong, .strikethrough, .softBreak, .lineBreak, .footnoteReference, .language:
      break
    }
  }

  private mutating func look(at text: String) {
    flaw = flaw ?? ContributionFlaws.flaw(of: text)
  }

  private mutating func look(at image: Image) {
    switch image.source {
    case .asset(let asset): look(at: asset, writtenAt: image.place)
    case .address(let address):
      flaw = ContributionFlaws.flaw(of: Link(address, [], at: image.place))
    }
  }

  private mutating func look(at asset: Asset, writtenAt place: Place?) {
    flaw = flaw ?? ContributionFlaws.flaw(ofPath: asset, at: place)
    // Most pictures are of one unit and in one folder; their names are already checked.
    if asset.folder == lastAsset?.folder, asset.owner == lastAsset?.owner { return }
    lastAsset = asset
    flaw = flaw ?? ContributionFlaws.flaw(of: asset)
  }

  mutating func descend() -> Bool {
    guard depth < Self.maxDepth else {
      isTooDeep = true
      return false
    }
    depth += 1
    return true
  }

  mutating func ascend() { depth -= 1 }

  private final class Retained<Value> {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}
