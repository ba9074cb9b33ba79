import Bytes
import Findings

/// Lines that look like items of a list but go on with the text above them: `- B` further to the right
/// than `- A` makes one item, “A - B”.
struct ItemsInTexts {
  private let source: UnsafeBufferPointer<UInt8>
  private let firstLine: Int

  init(_ source: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
  }

  /// Reports such lines among the continuation lines of texts, in their order.
  func report(
    _ texts: [ClosedRange<Int>], path: String, into diagnostics: DiagnosticCollector
  ) {
    var (line, start) = (firstLine, 0)
    for text in texts {
      while line <= text.upperBound, start < source.count {
        if line >= text.lowerBound, let column = columnOfDash(from: start) {
          diagnostics.report(
            .yamlItemInText(
              at: Place(
                path: path, line: line, column: column, end: .init(line: line, column: column + 1)))
          )
        }
        guard let end = source.position(of: UInt8(ascii: "\n"), from: start) else { return }
        (line, start) = (line + 1, end + 1)
      }
    }
  }

  /// The column of the `-` at the start of a line that looks like an item; nil for other lines.
  private func columnOfDash(from start: Int) -> Int? {
    var offset = start
    while offset < source.count, source[offset] == UInt8(ascii: " ") { offset += 1 }
    guard offset + 1 < source.count, source[offset] == UInt8(ascii: "-"),
      source[offset + 1] == UInt8(ascii: " ")
    else { return nil }
    return offset - start + 1
  }
}
