import Document
import Findings
import SectorKit

/// Looks over what a plugin gave before anything is done with it: the rest of a build relies on trees
/// that are neither too large nor too deep.
struct ContributionCheck: TreeVisitor {
  /// The greatest number of blocks and inlines that one contribution may hold.
  ///
  /// A hundred times what a large unit shows in a year.
  static let greatestSize = 5_000_000
  /// How deep blocks and inlines may stand in each other.
  ///
  /// Trees are walked by recursion, and a worker's stack holds a few thousand levels.
  static let greatestDepth = 500

  private let mark: ContributionMark
  private let asked: [String]
  private var size = 0
  private var depth = 0
  private var isTooDeep = false

  /// Prepares the check of an answer.
  ///
  /// - Parameter fragments: the ids of the fragments asked for.
  init(_ mark: ContributionMark, asked fragments: [String]) {
    self.mark = mark
    asked = fragments
  }

  /// What is wrong with a contribution; nil when nothing is.
  mutating func problem(of contribution: Contribution) -> Diagnostic? {
    if let stranger = contribution.fragments.first(where: { !asked.contains($0.id) }) {
      return .strangeFragment(stranger.id, mark)
    }
    for fragment in contribution.fragments { walk(fragment.blocks) }
    for tree in contribution.records.pluginTrees { walk(tree) }
    if isTooDeep {
      // Taking the tree apart would go as deep as it does, so it is kept to the end.
      _ = Unmanaged.passRetained(Retained(contribution))
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

  private final class Retained {
    let contribution: Contribution
    init(_ contribution: Contribution) { self.contribution = contribution }
  }
}
