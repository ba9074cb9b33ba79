package import Findings
import MarkdownReader

/// A document to proof-read.
package struct ProofText: Sendable {
  /// The blocks in order.
  package let blocks: [ProofBlock]
  /// The language that it is written in.
  package let language: TextLanguage
  /// Whether headings, lists and tables are known for what they are.
  package let isMarkdown: Bool

  /// Reads Markdown.
  package init(markdown text: LocatedText) {
    blocks = MarkdownBlocks.of(text)
    isMarkdown = true
    language = TextLanguage(of: blocks)
  }

  /// Reads plain text.
  package init(plain lines: SourceLines) {
    blocks = PlainBlocks.of(lines)
    isMarkdown = false
    language = TextLanguage(of: blocks)
  }
}
