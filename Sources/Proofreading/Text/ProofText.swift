package import Findings
import MarkdownReader
package import Records

/// A document to proof-read.
///
/// Every check receives every document, so they are shared and not copied.
package final class ProofText: Sendable {
  /// The blocks in order.
  package let blocks: [ProofBlock]
  /// The language of the text.
  package let language: TextLanguage
  /// Whether headings, lists and tables are recognized as such.
  package let isMarkdown: Bool
  /// The facts known beside the text.
  package let facts: DocumentFacts

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

  private init(_ text: ProofText, facts: DocumentFacts) {
    blocks = text.blocks
    language = text.language
    isMarkdown = text.isMarkdown
    self.facts = facts
  }

  /// The text as one of an edition that covers a period, unless it names a period itself.
  package func covering(_ period: Located<DateSpan>?) -> ProofText {
    guard let period, facts.period == nil else { return self }
    var facts = facts
    facts.period = period
    return ProofText(self, facts: facts)
  }

  /// Reads Markdown; unreadable parts are reported.
  package convenience init(markdown text: LocatedText, into diagnostics: DiagnosticCollector) {
    self.init(blocks: MarkdownBlocks.of(text, into: diagnostics), isMarkdown: true)
  }

  /// Reads plain text.
  package convenience init(plain lines: SourceLines) {
    self.init(blocks: PlainBlocks.of(lines), isMarkdown: false)
  }
}
