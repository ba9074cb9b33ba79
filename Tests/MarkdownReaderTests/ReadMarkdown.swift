import Document
import Findings
import MarkdownReader

/// Reads texts like those of a record, where pictures may become figures.
enum ReadMarkdown {
  static func blocks(
    _ text: String, makesFigures: Bool = true
  ) -> (blocks: [Block], findings: [Diagnostic]) {
    let diagnostics = DiagnosticCollector()
    let blocks = MarkdownReader.read(
      text.utf8, path: "a.md", options: MarkdownOptions(makesFigures: makesFigures),
      into: diagnostics)
    return (blocks, diagnostics.ordered)
  }
}
