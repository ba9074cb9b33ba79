import Findings

// Numbered labels, such as ‘Figure 3’, ‘Annex 2’ and ‘Step 4’, and section numbers.
extension SequenceBroken {
  typealias Entry = (value: Int, text: String, place: Place)

  private static let labels: WordSet = [
    "figure", "table", "photo", "box", "chart", "chapter", "annex", "appendix", "step", "objective",
    "highlight", "lesson", "section", "outcome", "output", "component", "module", "pillar",
    "exhibit", "part", "option", "lot", "sub-forum", "session", "action", "recommendation",
    "activity", "priority", "task", "stage", "finding", "goal", "milestone", "deliverable",
  ]
  /// Labels that may be lettered.
  private static let lettered: WordSet = [
    "annex", "appendix", "part", "section", "option", "lot",
  ]
  /// Labels that a text always shows without gaps.
  private static let shown: WordSet = ["figure", "table", "photo", "box", "chart"]

  /// Blocks that begin with a label and a number, such as ‘Figure 3’.
  func labels(_ blocks: [ProofBlock]) -> [Diagnostic] {
    var runs: [String: [Entry]] = [:]
    var findings: [Diagnostic] = []
    func end(_ label: String) {
      let run = runs.removeValue(forKey: label) ?? []
      guard Self.shown.contains(label) || Self.isCounted(run) else { return }
      findings += broken(run)
    }
    for block in blocks where block.tokens.count > 2 || block.tokens.count == 2 && block.isHeading {
      let (label, number) = (block.tokens[0], block.tokens[1])
      guard label.isCapitalized, Self.labels.contains(label.lower),
        let value = Self.value(number, of: label.lower),
        // A sentence that begins with a label continues with a description of the figure.
        Self.endsLabel(block)
      else { continue }
      let key = number.kind == .number ? label.lower : "\(label.lower) A"
      if value == 1 { end(key) }
      runs[key, default: []].append(
        (value, block.words(0, through: 1), block.place(0, through: 1)))
    }
    for label in runs.keys.sorted() { end(label) }
    return findings
  }

  private static func endsLabel(_ block: ProofBlock) -> Bool {
    guard block.tokens.count > 2 else { return true }
    let next = block.tokens[2]
    return (next.kind == .mark || next.isCapitalized)
      && !["(", "-", "–", ",", "/"].contains(next.text)
  }

  /// The value of a label: a number, or a capital for a lettered label.
  private static func value(_ token: Token, of label: String) -> Int? {
    if token.kind == .number { return token.text.utf8.count <= 2 ? Int(token.text) : nil }
    guard lettered.contains(label), token.kind == .word, token.text.utf8.count == 1,
      let byte = token.text.utf8.first, (0x41...0x5A).contains(byte)
    else { return nil }
    return Int(byte & 0x1F)
  }

  /// Whether most numbers of a run count up from one.
  private static func isCounted(_ run: [Entry]) -> Bool {
    guard run.count > 2, run[0].value == 1 else { return false }
    let steps = zip(run, run.dropFirst()).filter { $1.value == $0.value + 1 }.count
    return steps * 3 >= run.count - 1
  }

  /// Section numbers with parts, such as ‘2.3’, at the start of headings and paragraphs.
  func decimals(_ blocks: [ProofBlock]) -> [Diagnostic] {
    var runs: [(prefix: Substring, entries: [Entry])] = []
    for block in blocks
    where (block.isHeading || block.kind == .paragraph) && block.marker == nil
      && block.tokens.count > 1
    {
      let number = block.tokens[0]
      guard number.kind == .number, block.tokens[1].isCapitalized, block.tokens[1].isApart,
        let dot = number.text.lastIndex(of: "."),
        number.text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }),
        let value = Int(number.text[number.text.index(after: dot)...]), value < 60
      else { continue }
      let entry = (value, number.text, block.place(0, through: 0))
      let prefix = number.text[..<dot]
      if let known = runs.lastIndex(where: { $0.prefix == prefix }), value != 1 {
        runs[known].entries.append(entry)
      } else {
        runs.append((prefix, [entry]))
      }
    }
    return runs.filter { Self.isCounted($0.entries) }.flatMap { broken($0.entries) }
  }

  /// A single capital with a full stop before a heading, unless it is an initial.
  static func capital(_ block: ProofBlock) -> Marker? {
    guard case .heading(_?) = block.kind, block.tokens.count > 2, block.tokens[1].text == ".",
      block.isGlued(1), block.tokens[2].isApart, block.tokens[0].text.utf8.count == 1,
      let byte = block.tokens[0].text.utf8.first, (0x41...0x5A).contains(byte)
    else { return nil }
    let roman = RomanNumber.value(CollectionOfOne(byte))
    return Marker(
      style: .init(
        series: roman == nil ? .capitals : .capitalRoman, isBracketed: false,
        closer: UInt8(ascii: ".")),
      value: roman ?? Int(byte & 0x1F), letter: Int(byte & 0x1F), text: block.words(0, through: 1),
      place: block.place(0, through: 1), length: 0)
  }
}
