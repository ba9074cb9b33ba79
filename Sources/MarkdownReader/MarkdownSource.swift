import Findings

/// The text that is read, for turning the parser's byte columns into places.
struct MarkdownSource {
  let text: UnsafeBufferPointer<UInt8>
  /// A place in the file; all others are made from it.
  let file: Place
  let firstLine: Int
  let lines: MarkdownLines

  init(text: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int) {
    self.text = text
    file = Place(path: path, line: firstLine)
    self.firstLine = firstLine
    lines = MarkdownLines(text)
  }

  /// The place of a block.
  func place(_ node: CMarkNode) -> Place {
    let line = max(1, node.line)
    return file.elsewhere(
      line: line + firstLine - 1, column: max(1, node.byteColumn))
  }

  /// The place of an inline.
  ///
  /// The parser gives a link that spans lines the line on which it ends, so the line of what it
  /// holds is asked first; byte columns become scalars.
  func inlinePlace(_ node: CMarkNode) -> Place {
    var line = node.line
    if let child = node.firstChild, child.line > 0 { line = min(line, child.line) }
    let column = node.byteColumn
    return file.elsewhere(
      line: max(1, line) + firstLine - 1,
      column: column > 0 ? lines.scalarColumn(line: line, byteColumn: column) : nil)
  }

  /// The label of a footnote's definition, which the parser keeps to itself.
  func footnoteLabel(_ node: CMarkNode) -> String {
    let line = text[lines.start(of: node.line)...].prefix { $0 != UInt8(ascii: "\n") }
    guard let open = line.firstRange(of: Array("[^".utf8)) else { return "" }
    return String(
      decoding: line[open.upperBound...].prefix { $0 != UInt8(ascii: "]") }, as: UTF8.self)
  }
}
