import Findings

// Amounts of money that a sentence divides.
extension SumMismatch {
  /// Amounts after a colon: ‘It spent US$500: US$200 on schools and US$100 on roads’.
  func money(
    _ block: ProofBlock, _ sentence: Range<Int>, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let tokens = block.tokens
    let amounts = sentence.filter {
      tokens[$0].kind == .number && $0 > 0 && block.isGlued($0)
        && ["$", "€", "£"].contains(tokens[$0 - 1].text)
    }
    guard amounts.count > 2, let whole = amounts.first, let last = amounts.last,
      let colon = sentence.first(where: { tokens[$0].text == ":" && $0 > whole && $0 - whole < 8 }),
      colon < amounts[1], amounts[1] - colon < 5,
      (amounts[amounts.count - 2]..<last).contains(where: { tokens[$0].lower == "and" }),
      Set(amounts.map { tokens[$0 - 1].text }).count == 1,
      !sentence.contains(where: { Self.leavesOpen(tokens[$0].lower) })
    else { return nil }
    let values = amounts.compactMap { Self.amount(block, at: $0) }
    guard values.count == amounts.count, let total = values.first, total > 0 else { return nil }
    tally.counts += 1
    let sum = values.dropFirst().reduce(0, +)
    guard abs(sum - total) > 0.005 * total, sum * 3 > total * 2, sum * 2 < total * 3 else {
      return nil
    }
    return finding(
      "the parts add up to \(Self.text(sum)), not \(Self.text(total))",
      at: block.place(whole, through: whole),
      notes: [.init("the parts are here", at: block.place(amounts[1], through: last))])
  }

  private static func amount(_ block: ProofBlock, at index: Int) -> Double? {
    guard var value = Double(block.tokens[index].text.filter { $0 != "," }) else { return nil }
    if block.has("million", at: index + 1) { value *= 1e6 }
    if block.has("billion", at: index + 1) { value *= 1e9 }
    return value
  }

  private static func text(_ amount: Double) -> String {
    amount == amount.rounded() ? String(Int(amount)) : String(amount)
  }
}
