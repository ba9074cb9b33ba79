import Findings

// Marks that open in one block and close in another one.
extension UnbalancedMark {
  /// How many blocks a quotation may go through, such as a motion with its clauses in minutes.
  private static let reach = 40

  /// Takes quotations of several blocks, which open in one and close in a later one below the same
  /// heading.
  func settleQuotations(_ odds: inout [Odd], _ blocks: [ProofBlock]) {
    var straight: Int?
    var curly: Int?
    for index in odds.indices {
      if case .heading(_?) = blocks[index].kind {
        straight = nil
        curly = nil
      }
      let block = blocks[index]
      if let mark = odds[index].straight {
        if !Self.opens(block, mark), let open = straight, index - open <= Self.reach {
          odds[open].straight = nil
          odds[index].straight = nil
          straight = nil
        } else {
          straight = Self.opens(block, mark) ? index : nil
        }
      }
      if let open = curly, index - open <= Self.reach,
        let close = odds[index].closed.firstIndex(where: { block.tokens[$0].text == "”" })
      {
        odds[open].open.removeAll { blocks[open].tokens[$0].text == "“" }
        odds[index].closed.remove(at: close)
        curly = nil
      }
      if odds[index].open.count(where: { block.tokens[$0].text == "“" }) == 1 { curly = index }
    }
  }

  /// Whether a straight mark stands before the words of a quotation rather than behind them.
  private static func opens(_ block: ProofBlock, _ mark: Int) -> Bool {
    (block.tokens[mark].isApart || mark == 0 || block.tokens[mark - 1].text == "(")
      && mark + 1 < block.tokens.count && !block.tokens[mark + 1].isApart
  }

  /// Takes what opens in one block and closes in one of the next.
  func settle(_ odds: inout [Odd], at index: Int, _ blocks: [ProofBlock]) {
    for next in (index + 1)..<min(index + 5, max(index + 1, odds.count)) {
      var closed = odds[next].closed
      odds[index].open.removeAll { open in
        guard
          let match = closed.firstIndex(where: {
            Self.openers[blocks[next].tokens[$0].text] == blocks[index].tokens[open].text
          })
        else { return false }
        closed.remove(at: match)
        return true
      }
      odds[next].closed = closed
      if odds[index].straight != nil, odds[next].straight != nil {
        odds[index].straight = nil
        odds[next].straight = nil
      }
    }
  }
}
