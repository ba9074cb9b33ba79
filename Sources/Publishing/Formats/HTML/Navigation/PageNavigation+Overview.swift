import Document
import Wording

extension PageNavigation {
  /// The overview on the first page of several: each part with its length and its first sentence.
  func overview(of assembly: Assembly) -> String {
    var sentences: [String: String] = [:]
    addSentences(of: assembly.blocks, depth: 1, to: &sentences)
    var html = MarkupText()
    html.raw("<ol class=\"overview\">\n")
    for entry in outline.readingOrder {
      html.raw("<li")
      html.attribute("style", style(of: entry))
      html.raw("><h2><a")
      html.attribute("href", address(of: entry.anchor))
      html.raw(">")
      html.text(entry.title)
      html.raw("</a></h2>\n")
      // A salutation says nothing.
      if let sentence = sentences[entry.anchor], sentence.last != "," {
        html.raw("<p>")
        html.text(sentence)
        html.raw("</p>\n")
      }
      html.raw("<p class=\"length\">")
      html.text(words.navigation.minutes(entry.minutes))
      html.raw("</p></li>\n")
    }
    html.raw("</ol>\n")
    return html.html
  }

  private func addSentences(
    of blocks: [Block], depth: Int, to sentences: inout [String: String]
  ) {
    for case .group(let group) in blocks.map(\.kind) where group.role.traits.isSection {
      if let anchor = group.anchor {
        sentences[anchor] =
          group.blocks.firstWords { $0.role.traits.digest != .omitted }?
          .firstSentence
      }
      if depth < 2 { addSentences(of: group.blocks, depth: depth + 1, to: &sentences) }
    }
  }
}
