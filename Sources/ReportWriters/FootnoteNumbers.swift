import ReportDocument

/// Numbers footnotes in the order of their first calls.
struct FootnoteNumbers: TreeVisitor {
  private(set) var numbers: [String: Int] = [:]
  private var calls: [String: Int] = [:]

  mutating func visit(_ inline: Inline) {
    guard case .footnoteReference(let label) = inline, numbers[label] == nil else { return }
    numbers[label] = numbers.count + 1
  }

  /// Counts a call; gives how many there were, this one included.
  mutating func nextCall(_ label: String) -> Int {
    calls[label, default: 0] += 1
    return calls[label] ?? 1
  }
}
