import Document
import Findings
import SectorKit

/// Checks a plugin's contribution before it is used: the rest of a build relies on trees that are
/// neither too large nor too deep.
struct ContributionCheck: TreeVisitor {
  /// The maximum number of blocks and inlines in a contribution.
  ///
  /// A hundred times what a large unit shows in a year.
  static let greatestSize = 5_000_000
  /// The maximum nesting of blocks and inlines.
  ///
  /// Trees are traversed recursively, and a worker's stack allows a few thousand levels.
  static let greatestDepth = 500

  private let mark: ContributionMark
  private let asked: [String]
  private var size = 0
  private var depth = 0
  private var isTooDeep = false

  /// Prepares to check a contribution.
  ///
  /// - Parameter fragments: the IDs of the requested fragments.
  init(_ mark: ContributionMark, asked fragments: [String]) {
    self.mark = mark
    asked = fragments
  }

  /// The problem with a contribution, if any.
  mutating func problem(of contribution: Contribution) -> Diagnostic? {
    if let stranger = contribution.fragments.first(where: { !asked.contains($0.id) }) {
      return .strangeFragment(stranger.id, mark)
    }
    for fragment in contribution.fragments { walk(fragment.blocks) }
    for tree in contribution.records.pluginTrees { walk(tree) }
    return problem(keeping: contribution)
  }

  /// What is wrong with blocks that a plugin's kind of record made; nil when nothing is.
  mutating func problem(of blocks: [Block]) -> Diagnostic? {
    walk(blocks)
    return problem(keeping: blocks)
  }

  private func problem(keeping tree: some Sendable) -> Diagnostic? {
    if isTooDeep {
      // Deallocating the tree would recurse just as deeply, so it is retained forever.
      _ = Unmanaged.passRetained(Retained(tree))
      return .contributionTooDeep(limit: Self.greatestDepth, mark)
    }
    return size > Self.greatestSize ? .contributionTooLarge(limit: Self.greatestSize, mark) : nil
  }

  mutating func visit(_ block: Block) { size += 1 }

  mutating func visit(_ inline: Inline) { size += 1 }

  mutating func descend() -> Bool {
    guard depth < Self.greatestDepth else {
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
