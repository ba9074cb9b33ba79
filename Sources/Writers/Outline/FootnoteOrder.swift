import Document

/// Numbers footnotes in the order of their first references.
struct FootnoteOrder {
  /// The numbers by label.
  private(set) var numbers: [String: Int] = [:]

  mutating func add(_ calls: [String]) {
    for label in calls where numbers[label] == nil { numbers[label] = numbers.count + 1 }
  }

  /// The footnotes referred to, in the order of their numbers.
  func ordered(_ footnotes: [Footnote]) -> [Footnote] {
    footnotes.compactMap { footnote in numbers[footnote.label].map { ($0, footnote) } }
      .sorted { $0.0 < $1.0 }
      .map(\.1)
  }
}
