import Findings

/// Finds numbers typed by hand that skip, repeat or run backwards.
struct SequenceBroken: TextCheck {
  let code = DiagnosticCode(
    "sequence-broken", .warning,
    cause: "Numbers or letters typed by hand skip, repeat or run backwards.",
    example: "1. Education\n\n2. Science\n\n5. Culture\n\n3. Communication",
    cure: "Renumber them, or add the missing one.")
  let reason = "Readers look for the missing number."

  let triggering: [TextExample] = [
    .markdown("## 1. Education\n\n## 2. Science\n\n## ‸5. Culture\n\n## 3. Media\n"),
    .markdown("1. One\n2. Two\n‸4. Four\n"),
    .plain("(a) to learn;\n(b) to teach;\n‸(b) to play.\n"),
    .plain("Figure 1: A bell\n\nFigure 2: A book\n\n‸Figure 4: A bus\n"),
    .markdown("## Highlight 1\n\n## Highlight 2\n\n## ‸Highlight 5\n\n## Highlight 3\n"),
    .markdown("## Annex A: Agenda\n\n## ‸Annex C: People\n\n## Annex D: Budget\n"),
    .markdown("There are aims: (i) to learn, (ii) to teach, ‸(iv) to play.\n"),
    .markdown("Action 1: write.\n\nAction 2: ask.\n\n‸Action 4: thank.\n"),
    .markdown("6.1 Scope\n\n6.2 Method\n\n‸6.4 Results\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("## 1. Education\n\n1. One\n2. Two\n\n## 2. Science\n\n1. One\n"),
    .markdown("1. One\n1. Two\n1. Three\n"),
    .plain("1. One\n1) first\n2) second\n2. Two\n1) first\n\nNew part\n\n1. One\n"),
    .markdown("Children (5) and adults (9) came; see also (i) and (ii).\n"),
    .plain("(g) one\n(h) two\n(i) three\n(j) four\n"),
    .markdown("- (5) More staff\n- (5) More money\n- (3) More time\n- (2) More rooms\n"),
    .markdown("## 5. Talk\n\n## 4. Listen\n\n## 3. Ask\n\n## 2. Wait\n\n## 1. Act\n"),
  ]

  /// Markers of one sequence.
  private struct Run {
    var style: Marker.Style
    /// The level of headings, or the list; 0 for others.
    var context: Int
    var entries: [(value: Int, marker: Marker)]
    /// The last block with a marker of the run.
    var block: Int
  }

  /// The maximum number of blocks between two markers of one run, unless they belong to one list.
  private static let reach = 80

  /// The open runs, the innermost last, and the findings in those that ended.
  private struct Runs {
    var open: [Run] = []
    var closed: [Run] = []

    mutating func close(from index: Int) {
      closed += open[index...]
      open.removeSubrange(index...)
    }
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var runs = Runs()
    for (index, block) in text.blocks.enumerated() {
      if case .heading(let level?) = block.kind,
        let first = runs.open.firstIndex(where: { $0.context <= 0 || $0.context > level })
      {
        runs.close(from: first)
      }
      if let marker = block.marker ?? Self.capital(block), !block.isCell {
        add(marker, context(of: block), at: index, to: &runs)
      }
      findings += inline(block)
    }
    runs.close(from: 0)
    for run in runs.closed {
      findings += broken(run.entries.map { ($0.value, $0.marker.text, $0.marker.place) })
    }
    return findings + labels(text.blocks) + decimals(text.blocks)
  }

  private func context(of block: ProofBlock) -> Int {
    switch block.kind {
    case .heading(let level): level ?? 0
    case .item(let list, _): -list
    default: 0
    }
  }

  private func add(_ marker: Marker, _ context: Int, at block: Int, to runs: inout Runs) {
    let match = runs.open.lastIndex { run in
      run.context == context && run.style.closer == marker.style.closer
        && run.style.isBracketed == marker.style.isBracketed
        && marker.value(as: run.style.series) != nil
        && (context < 0 || block - run.block <= Self.reach)
    }
    guard let match else {
      runs.open.append(
        Run(
          style: marker.style, context: context, entries: [(marker.value, marker)], block: block))
      return
    }
    runs.close(from: match + 1)
    let last = runs.open[match].entries.last?.value ?? 0
    let value = marker.value(as: runs.open[match].style.series) ?? marker.value
    // A letter that can be a Roman number is whichever continues the run.
    if value == 1 || marker.value == 1 && value != last + 1 || value > last + 4 || value < last - 8
    {
      runs.close(from: match)
      runs.open.append(
        Run(
          style: marker.style, context: context, entries: [(marker.value, marker)], block: block))
      return
    }
    runs.open[match].entries.append((value, marker))
    runs.open[match].block = block
  }

  /// The findings in numbers that should count up.
  func broken(_ entries: [(value: Int, text: String, place: Place)]) -> [Diagnostic] {
    // Markdown readers renumber lists whose numbers are all the same.
    guard entries.count > 1, entries.contains(where: { $0.value != entries[0].value }) else {
      return []
    }
    // A list from the last to the first, leading up to the best one.
    let down = zip(entries, entries.dropFirst()).reduce(0) {
      $1.1.value == $1.0.value - 1 ? $0 + 1 : $0
    }
    if down > 2, down * 5 >= (entries.count - 1) * 4 { return [] }
    // Frequencies of answers count down: ‘(5) more staff’, ‘(3) more money’.
    if entries[0].text.hasPrefix("("), entries[0].value > 1,
      !zip(entries, entries.dropFirst()).contains(where: { $1.value == $0.value + 1 })
    {
      return []
    }
    var findings: [Diagnostic] = []
    var last = entries[0]
    var index = 1
    while index < entries.count {
      let entry = entries[index]
      defer { index += 1 }
      if entry.value == last.value + 1 {
        last = entry
        continue
      }
      let next = index + 1 < entries.count ? entries[index + 1].value : nil
      if entry.value == last.value {
        findings.append(repeated(entry.text, entry.place, after: last.place))
        continue
      }
      findings.append(
        finding(
          "‘\(entry.text)’ follows ‘\(last.text)’", at: entry.place,
          notes: [.init("the previous number is here", at: last.place)]))
      if next == last.value + 1 {
        // Two swapped numbers are one fault.
        if index + 2 < entries.count, entry.value == last.value + 2,
          entries[index + 2].value == last.value + 3
        {
          last = entry
          index += 1
        }
      } else {
        last = entry
      }
    }
    return findings
  }

  private func repeated(_ text: String, _ place: Place, after before: Place) -> Diagnostic {
    finding(
      "‘\(text)’ appears twice", at: place,
      notes: [.init("the previous number is here", at: before)])
  }

  /// A number or letter followed by a bracket, within a paragraph.
  private static func enumerator(
    _ tokens: [Token], at index: Int
  ) -> (name: String, range: ClosedRange<Int>)? {
    if tokens[index].text == "(" {
      guard tokens[index].isApart, tokens[index + 2].text == ")", !tokens[index + 1].isApart,
        tokens[index + 3].kind == .word, tokens[index + 3].isApart
      else { return nil }
      return (tokens[index + 1].text, index...(index + 2))
    }
    guard tokens[index + 1].text == ")", !tokens[index + 1].isApart, tokens[index].isApart,
      tokens[index].kind == .number || tokens[index].text.utf8.count == 1,
      tokens[index + 2].kind == .word, tokens[index + 2].isApart,
      !tokens[..<index].suffix(20).contains(where: { $0.text == "(" })
    else { return nil }
    return (tokens[index].text, index...(index + 1))
  }

  /// Numbers in brackets within a paragraph.
  private func inline(_ block: ProofBlock) -> [Diagnostic] {
    let tokens = block.tokens
    guard tokens.count > 8 else { return [] }
    var entries: [(value: Int, text: String, place: Place)] = []
    var series: Marker.Series?
    var findings: [Diagnostic] = []
    for index in 0..<(tokens.count - 3)
    where tokens[index].kind != .word || tokens[index].text.utf8.count == 1 {
      guard let (name, range) = Self.enumerator(tokens, at: index) else { continue }
      let bytes = Array("(\(name)) x".utf8)
      guard let found = MarkerText(bytes, at: 0, upTo: bytes.count) else { continue }
      let text = block.words(range.lowerBound, through: range.upperBound)
      var value = found.value
      if let series, series != found.style.series {
        guard series == .letters, let letter = found.letter else { continue }
        value = letter
      }
      if value == 1 {
        if entries.count > 2 { findings += broken(entries) }
        entries = []
        series = found.style.series
      } else if entries.isEmpty || value > entries[entries.count - 1].value + 3 {
        continue
      }
      entries.append((value, text, block.place(range.lowerBound, through: range.upperBound)))
    }
    // Two may be mentions and not an enumeration.
    return entries.count > 2 ? findings + broken(entries) : findings
  }
}
