import Document

/// Shares out the articles of a document between pages, counted over the whole document.
///
/// Each page also has the content beside articles, but not the sections whose articles are all on
/// other pages. The distributor visits every block once, regardless of the number of pages.
struct ArticleDistributor {
  /// Blocks and their pages.
  struct Shares {
    /// The blocks of every page.
    fileprivate var common: [(position: Int, block: Block)] = []
    /// Those of one page each, by its number from 0.
    fileprivate var own: [Int: [(position: Int, block: Block)]] = [:]
    private var count = 0

    fileprivate mutating func add(_ block: Block, to page: Int?) {
      if let page {
        own[page, default: []].append((count, block))
      } else {
        common.append((count, block))
      }
      count += 1
    }

    /// The blocks of each of several pages, in the order of the document.
    func pages(_ numbers: Range<Int>) -> [[Block]] {
      numbers.map { number in
        guard let own = own[number] else { return common.map(\.block) }
        if common.isEmpty { return own.map(\.block) }
        return (common + own).sorted { $0.position < $1.position }.map(\.block)
      }
    }
  }

  /// The maximum number of articles on a page.
  let size: Int
  /// The number of articles so far.
  private(set) var count = 0

  init(size: Int) { self.size = size }

  /// Shares out blocks.
  mutating func shares(of blocks: [Block]) -> Shares {
    var shares = Shares()
    for block in blocks {
      guard case .group(var group) = block.kind else {
        shares.add(block, to: nil)
        continue
      }
      if group.role.traits.isBrief {
        shares.add(block, to: count / size)
        count += 1
        continue
      }
      guard group.role.traits.isStructural else {
        shares.add(block, to: nil)
        continue
      }
      let first = count
      let inner = self.shares(of: group.blocks)
      guard count > first else {
        shares.add(block, to: nil)
        continue
      }
      let numbers = first / size..<(count - 1) / size + 1
      for (number, blocks) in zip(numbers, inner.pages(numbers)) {
        group.blocks = blocks
        shares.add(Block(.group(group), at: block.place), to: number)
      }
    }
    return shares
  }
}
