import Document
import Findings
import MarkdownReader
import Testing

/// Words with a language named in the text.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("On the theme “[助](language:zh)”.", "zh", [Inline.text("助")]),
    ("[助](Language:zh)", "zh", [.text("助")]),
    ("[*mise* en œuvre](language:fr)", "fr", [.emphasis([.text("mise")]), .text(" en œuvre")]),
    ("| [書](language:zh-Hant) |\n| - |", "zh-Hant", [.text("書")]),
  ])
  func wordsHaveTheLanguageThatALinkNames(text: String, tag: String, words: [Inline]) {
    let (blocks, findings) = ReadMarkdown.blocks(text)
    #expect(findings.isEmpty)
    var runs = LanguageRuns()
    runs.walk(blocks)
    #expect(runs.all == [.language(tag, words)])
  }

  @Test func invalidTagsAreReported() {
    let (blocks, findings) = ReadMarkdown.blocks("It is [助](language:Chinese_simplified).")
    #expect(findings.map(\.code.name) == ["language-tag"])
    #expect(findings.first?.place?.column == 7)
    #expect(blocks.map(\.kind) == [.paragraph([.text("It is 助.")])])
  }

  @Test func wordsLeftOutLeaveNothing() {
    #expect(
      ReadMarkdown.blocks("a[](language:zh)b").blocks.map(\.kind) == [.paragraph([.text("ab")])])
  }

  /// Checks of links ignore it.
  @Test func passagesHaveTheWordsAndNoLink() {
    let text = "A [助](language:zh) [b](https://x.org)."
    let passages = MarkdownReader.passages(of: LocatedText(SourceLines(text.utf8, path: "a.md")))
    #expect(passages.map(\.text.text) == ["A 助 b."])
    #expect(passages.flatMap(\.parts).map(\.target) == ["https://x.org"])
  }
}

/// Collects the runs in other languages.
private struct LanguageRuns: TreeVisitor {
  var all: [Inline] = []

  mutating func visit(_ inline: Inline) {
    if case .language = inline { all.append(inline) }
  }
}
