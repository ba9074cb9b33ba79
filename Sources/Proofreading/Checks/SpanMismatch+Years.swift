import Findings

// Lengths in years beside a range of years.
extension SpanMismatch {
  /// A length in years followed by the years in brackets: ‘the three-year project (2019–2024)’.
  func years(_ block: ProofBlock, _ tally: inout ProofTally) -> Diagnostic? {
    let tokens = block.tokens
    for index in block.numbers where index + 8 < tokens.count {
      guard ["-", "‑"].contains(tokens[index + 1].text), block.isGlued(index + 1),
        block.isGlued(index + 2), tokens[index + 2].lower == "year",
        let length = Count.value(tokens[index]), (2...30).contains(length),
        let open = tokens[(index + 3)...].prefix(6).firstIndex(where: { $0.text == "(" }),
        tokens[(index + 3)..<open].allSatisfy({ $0.kind == .word && !$0.lower.hasSuffix("s") }),
        open > index + 3, open + 4 < tokens.count, tokens[open + 4].text == ")",
        ["–", "-", "to"].contains(tokens[open + 2].lower),
        let first = AnniversaryMismatch.year(tokens[open + 1]),
        let last = AnniversaryMismatch.year(tokens[open + 3]), last > first
      else { continue }
      tally.counts += 1
      // The length may leave out the first or last year.
      guard !(last - first...last - first + 1).contains(length) else { continue }
      return finding(
        "\(first)–\(last) is \(last - first) years, not \(length)",
        at: block.place(index, through: index + 2),
        notes: [.init("the years are here", at: block.place(open + 1, through: open + 3))])
    }
    return worded(block, &tally)
  }

  /// A length in years before its first and last one: ‘over three years, from January 2018 to December
  /// 2021’.
  private func worded(_ block: ProofBlock, _ tally: inout ProofTally) -> Diagnostic? {
    let tokens = block.tokens
    for index in block.numbers where index + 6 < tokens.count {
      guard tokens[index + 1].lower == "years", tokens[index + 2].text == ",",
        tokens[index + 3].lower == "from", index > 0,
        ["over", "for", "during", "lasted"].contains(tokens[index - 1].lower),
        let length = Count.value(tokens[index])
      else { continue }
      let begun = DateMention.month(tokens[index + 4])
      let start = begun == nil ? index + 4 : index + 5
      guard start + 2 < tokens.count, ["to", "until"].contains(tokens[start + 1].lower) else {
        continue
      }
      let ended = DateMention.month(tokens[start + 2])
      let end = ended == nil ? start + 2 : start + 3
      guard end < tokens.count, let first = AnniversaryMismatch.year(tokens[start]),
        let last = AnniversaryMismatch.year(tokens[end]), last > first
      else { continue }
      tally.counts += 1
      var years = last - first...last - first + 1
      if let begun, let ended {
        let months = (last - first) * 12 + ended - begun + 1
        years = months / 12...(months + 11) / 12
      }
      guard !years.contains(length) else { continue }
      return finding(
        "\(block.words(start, through: end)) is \(years.upperBound) years, not \(length)",
        at: block.place(index, through: index + 1),
        notes: [.init("the years are here", at: block.place(start, through: end))])
    }
    return nil
  }
}
