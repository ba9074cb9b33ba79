/// A text with places marked by `‸`.
public struct MarkedText {
  /// A line and a column in Unicode scalars, both counted from 1.
  public typealias Mark = (line: Int, column: Int)

  /// The text without the marks.
  public let text: String
  /// The line and column of the character after each mark.
  public let marks: [Mark]

  /// The first mark, if any.
  public var mark: Mark? { marks.first }

  /// Finds the marks in a text.
  public init(_ marked: String) {
    var (text, marks) = (String.UnicodeScalarView(), [Mark]())
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "‸" {
        marks.append((line, column))
        continue
      }
      text.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    self.text = String(text)
    self.marks = marks
  }
}
