import Findings

// Lists, and lines of plain text that form a list without bullets.
extension OrderBroken {
  /// The longest line that is an item, in tokens.
  private static let longestLine = 14
  private static let leastLines = 3

  /// Lines below words that announce their order: the lines of one paragraph, or separate lines
  /// between empty ones.
  func lines(_ blocks: [ProofBlock], _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var index = 1
    while index < blocks.count {
      guard blocks[index].isLoneLine || blocks[index].kind == .paragraph,
        Self.mayAnnounceOrder(blocks[index - 1]), let order = announcedOrder(in: blocks[index - 1])
      else {
        index += 1
        continue
      }
      var items: [ProofBlock] = []
      if blocks[index].isLoneLine {
        items = Array(blocks[index...].prefix { $0.isLoneLine && $0.marker == nil })
        // The last line may be the next heading.
        let end = index + items.count
        if end < blocks.count, !blocks[end].isCell { items = items.dropLast() }
      } else if blocks[index].kind == .paragraph, blocks[index].marker == nil {
        items = blocks[index].lines.map(blocks[index].part)
      }
      index += max(1, items.count)
      guard items.count >= Self.leastLines,
        items.allSatisfy({
          $0.tokens.count <= Self.longestLine && $0.tokens.first?.kind != .mark
            && ![",", ";", ":"].contains($0.tokens.last?.text)
        })
      else { continue }
      tally.counts += 1
      findings += broken(items, order)
    }
    return findings
  }

  /// The lists, runs of numbered paragraphs, and first columns of tables.
  static func lists(in blocks: [ProofBlock]) -> [Items] {
    var lists: [Items] = []
    var open: [Int: Int] = [:]
    var numbered: Int?
    var table = 0
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .item(let list, let depth):
        let key = list * 16 + min(depth, 15)
        if let known = open[key] {
          lists[known].blocks.append(block)
        } else {
          open[key] = lists.count
          lists.append(Items(blocks: [block], index: index))
        }
      case .cell(let cell) where cell.column == 0:
        if cell.row == 0 { table = index }
        guard cell.row > 0 else { continue }
        let key = -1 - cell.table
        if let known = open[key] {
          lists[known].blocks.append(block)
        } else {
          open[key] = lists.count
          lists.append(Items(blocks: [block], index: table))
        }
      case .paragraph, .heading(nil):
        guard let marker = block.marker else {
          numbered = nil
          continue
        }
        if let known = numbered, lists[known].blocks.last?.marker?.value == marker.value - 1 {
          lists[known].blocks.append(block)
        } else if marker.value == 1 {
          numbered = lists.count
          lists.append(Items(blocks: [block], index: index))
        }
      default: continue
      }
    }
    return lists.filter { $0.blocks.count > 2 }
  }
}
