import Document
package import Findings

/// The text of a section whose words are limited.
package struct SectionLength {
  /// The maximum number of words in the section, and the place that sets it.
  package var limit: Located<Int>
  /// The words of the section, titles and tables aside.
  package var text: String

  init(of blocks: [Block], limit: Located<Int>) {
    self.limit = limit
    var collector = Collector()
    collector.walk(blocks)
    text = collector.text
  }

  private struct Collector: TreeVisitor {
    var text = ""

    mutating func visit(_ block: Block) {
      switch block.kind {
      case .paragraph(let inlines):
        text += inlines.plainText
        text += "\n"
      default: break
      }
    }
  }
}
