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
  /// What is known beside the text.
  package var facts: DocumentFacts

  /// Makes a text from its blocks.
  init(blocks: [ProofBlock], isMarkdown: Bool, facts: DocumentFacts? = nil) {
    var blocks = blocks
    if let first = blocks.first { blocks[0] = ProofBlock(starting: first) }
    self.blocks = blocks
    self.isMarkdown = isMarkdown
    self.facts = facts ?? DocumentFacts()
    language = TextLanguage(of: blocks)
  }

  /// Several texts as one.
  init(joining texts: [ProofText]) {
    blocks = texts.flatMap(\.blocks)
    isMarkdown = texts.allSatisfy(\.isMarkdown)
    facts = DocumentFacts()
    language = texts.first?.language ?? .other
  }

  /// Reads Markdown; what cannot be read of it is reported.
  package init(markdown text: LocatedText, into diagnostics: DiagnosticCollector) {
    self.init(blocks: MarkdownBlocks.of(text, into: diagnostics), isMarkdown: true)
  }

  /// Reads plain text.
  package init(plain lines: SourceLines) {
    self.init(blocks: PlainBlocks.of(lines), isMarkdown: false)
  }
}
