import Findings
import Testing

/// Places in lines that are too long for counting from their start.
@Suite struct LongLineTests {
  private static let text =
    "short\n" + String(repeating: "aé教👩 ", count: 3000) + "\n" + String(repeating: "b", count: 9000)

  @Test func columnsAreThoseOfCounting() {
    let lines = SourceLines(Self.text.utf8, path: "text.md")
    var (line, column) = (1, 1)
    var offset = 0
    for scalar in Self.text.unicodeScalars {
      if offset.isMultiple(of: 7) || offset % 1024 < 8 {
        let position = lines.position(of: offset)
        #expect(position.line == line && position.column == column, "\(offset)")
        #expect(lines.offset(of: position) == offset)
      }
      offset += String(scalar).utf8.count
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
  }

  @Test func aColumnBehindTheLineIsItsEnd() {
    let lines = SourceLines(Self.text.utf8, path: "text.md")
    #expect(lines.offset(of: .init(line: 1, column: 100)) == 5)
    #expect(lines.offset(of: .init(line: 2, column: 100_000)) == 6 + 3000 * 11)
    #expect(lines.offset(of: .init(line: 3, column: 100_000)) == Self.text.utf8.count)
  }
}
