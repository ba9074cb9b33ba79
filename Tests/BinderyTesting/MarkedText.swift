/// A text with a place marked in it by `‸`.
public struct MarkedText {
  /// The text without the mark.
  public let text: String
  /// The line and column of what the mark stands before; nil without a mark.
  public let mark: (line: Int, column: Int)?

  /// Finds the mark in a text.
  public init(_ marked: String) {
    guard let range = marked.firstRange(of: "‸") else {
      text = marked
      mark = nil
      return
    }
    let before = marked[..<range.lowerBound]
    text = String(before) + marked[range.upperBound...]
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    mark = (lines.count, (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
