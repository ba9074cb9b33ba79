import Findings

// Marks that open in one block and close in another.
extension UnbalancedMark {
  /// The maximum number of blocks in a quotation, such as a motion with its clauses in minutes.
  private static let reach = 40

  /// Removes the marks of quotations that open in one block and close in a later one below the same
  /// heading.
  func matchQuotations(_ unmatched: inout [UnmatchedMarks], _ blocks: [ProofBlock]) {
    var straight: Int?
    var curly: Int?
    for index in unmatched.indices {
      if case .heading(_?) = blocks[index].kind {
        straight = nil
        curly = nil
      }
      let block = blocks[index]
      if let mark = unmatched[index].straight {
        if !Self.opens(block, mark), let open = straight, index - open <= Self.reach {
          unmatched[open].straight = nil
          unmatched[index].straight = nil
          straight = nil
        } else {
          straight = Self.opens(block, mark) ? index : nil
        }
      }
      if let open = curly, index - open <= Self.reach,
        let close = unmatched[index].closed.firstIndex(where: { block.tokens[$0].text == "”" })
      {
        unmatched[open].open.removeAll { blocks[open].tokens[$0].text == "“" }
        unmatched[index].closed.remove(at: close)
        curly = nil
      }
      if unmatched[index].open.count(where: { block.tokens[$0].text == "“" }) == 1 { curly = index }
    }
  }

  /// Whether a straight mark opens a quotation; otherwise, it closes one.
  private static func opens(_ block: ProofBlock, _ mark: Int) -> Bool {
    (block.tokens[mark].isApart || mark == 0 || block.tokens[mark - 1].text == "(")
      && mark + 1 < block.tokens.count && !block.tokens[mark + 1].isApart
  }

  /// Removes marks that open in one block and close in one of the next.
  func matchNeighbours(_ unmatched: inout [UnmatchedMarks], at index: Int, _ blocks: [ProofBlock]) {
    for next in (index + 1)..<min(index + 5, max(index + 1, unmatched.count)) {
      var closed = unmatched[next].closed
      unmatched[index].open.removeAll { open in
        guard
          let match = closed.firstIndex(where: {
            Self.openers[blocks[next].tokens[$0].text] == blocks[index].tokens[open].text
          })
        else { return false }
        closed.remove(at: match)
        return true
      }
      unmatched[next].closed = closed
      if unmatched[index].straight != nil, unmatched[next].straight != nil {
        unmatched[index].straight = nil
        unmatched[next].straight = nil
      }
    }
  }
}
