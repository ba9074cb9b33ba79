import BinderyTesting
import Document
import Findings
import MarkdownReader
import Testing

/// Texts by authors that Markdown itself would read with stray marks or lost words.
@Suite struct AuthorMarksTests {
  private func read(
    _ text: String, options: MarkdownOptions = MarkdownOptions()
  ) -> (blocks: [Block], diagnostics: [Diagnostic]) {
    let diagnostics = DiagnosticCollector()
    let blocks = MarkdownReader.read(
      Array(text.utf8), path: "a.md", options: options, into: diagnostics)
    return (blocks.withoutPlaces, diagnostics.ordered)
  }

  @Test(arguments: [
    "参加者20~30人，线上100~200人。", "~20 people and 3~4 rooms", "14:00~15:30 or 16:00~17:00",
    "价格 ~50 元，~60 元", "a ~~~ b",
  ])
  func oneTildeIsNoDeletion(text: String) {
    #expect(read(text).blocks == [Block(.paragraph([.text(text)]))])
  }

  @Test(arguments: [
    ("<!-- a -->\n\nText.", "Text."), ("<!-- a\n\nb\n-->\nText.", "Text."),
    ("<!-- a --> The *forum*.", "The *forum*."), ("A <!-- b --> c.", "A c."),
    ("A <!-- b\nc --> d.", "A d."), ("A.\n\n<!-- never closed\n\nB.", "A."),
    ("A <!-- never closed *b*", "A"), ("A <!-- b\n\nc --> d.\n\nE.", "A\n\nd.\n\nE."),
    ("A <!-- b -- c --> d.", "A d."), ("# <!-- a --> Title", "# Title"),
    ("- one\n- <!-- two -->\n- three", "- one\n- three"), ("> <!-- a -->\n\nB", "B"),
    ("| a <!-- b --> |\n| - |\n| <!-- c --> d |", "| a |\n| - |\n| d |"),
    ("[a <!-- b --> c](https://x.org)", "[a c](https://x.org)"),
    ("A[^n]\n\n[^n]: <!-- b --> note", "A[^n]\n\n[^n]: note"),
    ("亲爱的<!-- 草稿 -->读者", "亲爱的读者"), ("<!--> A", "A"),
    ("> <!-- a\n> b --> *c*", "> *c*"),
  ])
  func commentsAreNeverShown(text: String, without: String) {
    for allowsHTML in [false, true] {
      let options = MarkdownOptions(allowsHTML: allowsHTML)
      let shown = read(text, options: options)
      #expect(shown.blocks == read(without, options: options).blocks)
      #expect(!shown.diagnostics.contains { $0.code.name == "html-shown-as-text" })
    }
  }

  @Test(arguments: ["`<!-- a -->`", "\\<!-- a", "    <!-- a -->\n", "```\n<!-- a\n```"])
  func textAboutCommentsIsShown(text: String) {
    let (blocks, diagnostics) = read(text)
    #expect("\(blocks)".contains("<!-- a"))
    #expect(diagnostics.isEmpty)
  }

  @Test func commentsWithinHTMLStayOutOfIt() {
    let html = "<div>\na <!-- b\n\nsecret --> d\n</div>\n"
    #expect(!"\(read(html, options: MarkdownOptions(allowsHTML: true)).blocks)".contains("secret"))
  }

  @Test(arguments: [
    ("详见https://example.org/report。下一期", "https://example.org/report", "。下一期"),
    ("“https://example.org/b”都", "https://example.org/b", "”都"),
    ("(https://example.org/a_(b))；", "https://example.org/a_(b)", ")；"),
    ("voir «https://example.org/c\u{A0}»", "https://example.org/c", "\u{A0}»"),
    ("راجع https://example.org/d؟ نعم", "https://example.org/d", "؟ نعم"),
  ])
  func bareAddressesEndBeforePunctuation(text: String, address: String, rest: String) {
    guard case .paragraph(let content)? = read(text).blocks.first?.kind else {
      Issue.record("expected a paragraph")
      return
    }
    #expect(content.dropFirst().prefix(1) == [.link(Link(address, title: "", [.text(address)]))])
    #expect(content.dropFirst(2).plainText == rest)
  }

  @Test func twoBareAddressesAreTwoLinks() {
    let (blocks, _) = read("https://a.org、https://b.org。")
    #expect("\(blocks)".components(of: "Link(") == 2)
  }

  @Test func addressesBetweenBracketsStayWhole() {
    let address = "https://ja.wikipedia.org/wiki/モーニング娘。"
    #expect(
      read("<\(address)>").blocks
        == [Block(.paragraph([.link(Link(address, title: "", [.text(address)]))]))])
  }

  @Test func footnotesOfALinkFollowIt() {
    let (blocks, _) = read("A [link[^2] inside](https://x.org).\n\n[^2]: Two.\n")
    #expect(
      blocks.first
        == Block(
          .paragraph([
            .text("A "), .link(Link("https://x.org", title: "", [.text("link inside")])),
            .footnoteReference("2"), .text("."),
          ])))
  }

  /// `‸` marks the only finding.
  @Test(arguments: [
    ("cells-lost", "| a | b |\n| - | - |\n| `x ‸| y` | z |"),
    ("cells-lost", "> | a |\n> | - |\n> | b | ‸*c* |"),
    ("footnote-uncalled", "A.\n\n‸[^a b]: B"), ("footnote-uncalled", "A.\n\n> ‸[^a]: B"),
    ("footnote-doubled", "A[^N].\n\n[^n]: B\n\n‸[^N]: C"),
    ("footnote-missing", "A.\n\n*b*‸[^注] and \\[^c]"), ("footnote-missing", "| a‸[^b] |\n| - |"),
    ("pasted-mark", "‸##\u{A0}Heading"), ("pasted-mark", "A\n‸1.\u{A0}B"),
    ("pasted-mark", "‸1） first\n2） second"), ("pasted-mark", "‸１．一\n２．二"),
    ("pasted-mark", "A\n‸① one\n② two"), ("pasted-mark", "‸一、教育\n二、科学"),
    ("pasted-mark", "‸（1）教育\n（2）科学"), ("pasted-mark", "‸(1) été\n(2) two"),
    ("pasted-mark", "‸·\u{3000}一"), ("pasted-mark", "‸・項目\n・項目"), ("pasted-mark", "‸► A"),
    ("pasted-mark", "‸\u{F0B7} B"), ("pasted-mark", "‸-\u{3000}第三"),
    ("emphasis-shown", "通过了**行动计划。‸**随后"), ("emphasis-shown", "これは *「重要」‸*です"),
    ("emphasis-shown", "**문해력(Literacy)‸**을"),
    ("space-in-address", "[the plan](‸the plan.pdf)"),
    ("space-in-address", "See [a](‸https://x.org/a b.pdf)."),
    ("space-in-address", "![小组](‸照片/小 组.png)"),
    ("malformed-address", "‸[a](http:example)"), ("malformed-address", "a ‸[b](<https://>)"),
    ("malformed-address", "‸[a](<mailto:Office \\<o@x.org\\>>)"),
    ("malformed-address", "‸[a](tel:)"),
    ("relative-link", "é ‸[a](two.md)"), ("relative-link", "‸[a](/b/c)"),
  ])
  func unlikelyMarksAreReported(code: String, marked: String) {
    let text = MarkedText(marked)
    let found = read(text.text).diagnostics
    #expect(found.map(\.code.name) == [code])
    #expect(found.first?.place?.line == text.mark?.line)
    if code != "cells-lost" || !marked.contains("`") {
      #expect(found.first?.place?.column == text.mark?.column)
    }
  }

  @Test(arguments: [
    "| a | b |\n| - | - |\n| c | d | |", "| a |\n| - |\n| b \\| c |",
    "１．一", "2）\n\n3）", "① a ② b", "五、六月\nb", "A[^1].\n\n[^1]: B", "`[^a]` and \\[^b]",
    "```\n[^a]: b\n```", "• • •", "\\•\u{A0}A",
    "3 * 4 （五）",
    "面积*（长+宽）", "[sic](see page 4)", "[a](https://x.org/b \"c d\")", "[a](<https://x.org/b c>)",
    "[a](tel:+33-1)", "[a](mailto:?subject=b)", "[a](#b)", "[a](record:b)", "**重要**的（事）",
  ])
  func intendedMarksAreNotReported(text: String) {
    #expect(read(text).diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("www.example.org/a", "https://www.example.org/a"),
    ("office@example.org", "mailto:office@example.org"),
    ("//example.org/a", "https://example.org/a"), ("tel:+861065321725", "tel:+861065321725"),
  ])
  func addressesAreCompleted(written: String, address: String) {
    #expect(
      read("[a](\(written))").blocks
        == [Block(.paragraph([.link(Link(address, title: "", [.text("a")]))]))])
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
