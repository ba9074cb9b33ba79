import Findings

/// The source text, for converting the parser's byte columns to places.
struct MarkdownSource {
  let text: UnsafeBufferPointer<UInt8>
  /// A place in the file, the base of all others.
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
  /// For a link that spans several lines, the parser reports the last line, so the line of its
  /// content takes precedence; byte columns are converted to scalars.
  func inlinePlace(_ node: CMarkNode) -> Place {
    var line = node.line
    if let child = node.firstChild, child.line > 0 { line = min(line, child.line) }
    let column = node.byteColumn
    return file.elsewhere(
      line: max(1, line) + firstLine - 1,
      column: column > 0 ? lines.scalarColumn(line: line, byteColumn: column) : nil)
  }

  /// The label of a footnote definition, which the parser does not expose.
  func footnoteLabel(_ node: CMarkNode) -> String {
    let line = text[lines.start(of: node.line)...].prefix { $0 != UInt8(ascii: "\n") }
    guard let open = line.firstRange(of: Array("[^".utf8)) else { return "" }
    return String(
      decoding: line[open.upperBound...].prefix { $0 != UInt8(ascii: "]") }, as: UTF8.self)
  }
}
