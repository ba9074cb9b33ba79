import BinderyTesting
import Document
import Findings
import MarkdownReader
import Testing

@Suite struct MarkdownReaderTests {
  private func read(
    _ text: String, firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()
  ) -> (blocks: [Block], diagnostics: [Diagnostic]) {
    let diagnostics = DiagnosticCollector()
    let blocks = MarkdownReader.read(
      Array(text.utf8), path: "a.md", firstLine: firstLine, options: options, into: diagnostics)
    return (blocks, diagnostics.ordered)
  }

  @Test func blocksKnowTheirPlaces() {
    let (blocks, _) = read("# One\n\nTwo\nthree\n\n- four\n", firstLine: 10)
    #expect(blocks.map { $0.place?.line } == [10, 12, 15])
  }

  @Test(arguments: [
    ("a <!-- bindery: allow x – y -->\nb", "a\nb"), ("a <!-- bindery: x --> b", "a b"),
    ("a<!--bindery: x-->b", "ab"), ("*a* <!-- bindery: x -->", "*a*"),
    ("<!-- bindery: x -->\na", "a"), ("<!-- bindery: x -->", ""),
    ("<!-- bindery: x --> <b>a</b>", "<b>a</b>"),
    ("<div>\n<!-- bindery: x -->\na <!-- c -->\n</div>", "<div>\na <!-- c -->\n</div>"),
  ])
  func commentsForBinderyAreNotPartOfTheText(text: String, without: String) {
    let shown = read(text)
    #expect(shown.blocks.withoutPlaces == read(without).blocks.withoutPlaces)
    #expect(!shown.diagnostics.contains { $0.message.contains("bindery") })
    let passedOn = read(text, options: MarkdownOptions(allowsHTML: true)).blocks
    #expect(!"\(passedOn)".contains("bindery:"))
  }

  @Test func inlinesAreRead() {
    let (blocks, _) = read("a *b* **c** ~~d~~ `e` [f](https://g.org \"h\") ![i](j.png)\\\nk\nl")
    #expect(
      blocks.withoutPlaces == [
        Block(
          .paragraph([
            .text("a "), .emphasis([.text("b")]), .text(" "), .strong([.text("c")]), .text(" "),
            .strikethrough([.text("d")]), .text(" "), .code("e"), .text(" "),
            .link(Link("https://g.org", title: "h", [.text("f")])), .text(" "),
            .image(Image(.address("j.png"), alternative: [.text("i")])), .lineBreak, .text("k"),
            .softBreak, .text("l"),
          ]))
      ])
  }

  @Test func listsKeepTheirForm() {
    let (blocks, _) = read("3. a\n4. b\n\n\n- [x] c\n- [ ] d\n\n* e\n\n  f\n")
    guard case .list(let numbered) = blocks[0].kind, case .list(let tasks) = blocks[1].kind,
      case .list(let loose) = blocks[2].kind
    else {
      Issue.record("expected three lists")
      return
    }
    #expect(numbered.marker == .number(start: 3))
    #expect(numbered.isTight)
    #expect(tasks.items.map(\.isDone) == [true, false])
    #expect(!loose.isTight)
  }

  @Test func tablesKeepTheirAlignments() {
    let (blocks, _) = read("| a | b |\n|:--|--:|\n| 1 | 2 |\n")
    #expect(
      blocks.withoutPlaces == [
        Block(
          .table(
            Table(
              alignments: [.left, .right], header: [[.text("a")], [.text("b")]],
              rows: [[[.text("1")], [.text("2")]]])))
      ])
  }

  @Test func footnotesKeepTheirLabels() {
    let (blocks, _) = read(
      "a[^x] b[^y]\n\n[^y]: why\n[^x]: ex\n", options: MarkdownOptions(footnotePrefix: "r-"))
    #expect(
      blocks.withoutPlaces == [
        Block(
          .paragraph([
            .text("a"), .footnoteReference("r-x"), .text(" b"), .footnoteReference("r-y"),
          ])),
        Block(.footnote(Footnote(label: "r-x", [Block(.paragraph([.text("ex")]))]))),
        Block(.footnote(Footnote(label: "r-y", [Block(.paragraph([.text("why")]))]))),
      ])
  }

  @Test func rawHTMLIsTextUnlessAllowed() {
    let (blocks, diagnostics) = read("a <b>c</b>\n\n<div>\nd\n</div>\n")
    #expect(
      blocks.withoutPlaces == [
        Block(.paragraph([.text("a <b>c</b>")])),
        Block(.paragraph([.text("<div>"), .softBreak, .text("d"), .softBreak, .text("</div>")])),
      ])
    #expect(Set(diagnostics.map(\.code.name)) == ["html-shown-as-text"])
    #expect(diagnostics.compactMap { $0.place?.line } == [1, 1, 3])
    #expect(read("<b>c</b>", options: MarkdownOptions(allowsHTML: true)).diagnostics.isEmpty)
  }

  @Test(arguments: [
    "[a](javascript:x)", "[a](JaVa&#10;script:x)", "[a](data:text/html,x)", "![a](data:x)",
    "<vbscript:x>", "[a][b]\n\n[b]: file:///etc/passwd",
  ])
  func otherSchemesAreRefused(text: String) {
    let (blocks, diagnostics) = read(text)
    #expect(diagnostics.map(\.code.name) == ["link-scheme"])
    guard case .paragraph(let content) = blocks.first?.kind else { return }
    #expect(
      content.allSatisfy {
        if case .text = $0 { true } else { false }
      })
  }

  @Test func linksKnowTheirColumnsInScalars() {
    let text = MarkedText("é 北京\nà ‸[b](javascript:x)\n")
    let (_, diagnostics) = read(text.text)
    #expect(diagnostics.first?.place?.line == text.mark?.line)
    #expect(diagnostics.first?.place?.column == text.mark?.column)
  }

  @Test(arguments: [
    String(repeating: "> ", count: 3000) + "a", String(repeating: "- ", count: 3000) + "a",
  ])
  func deepNestingIsBounded(text: String) {
    #expect(read(text).diagnostics.map(\.code.name) == ["markdown-too-deep"])
  }

  @Test func parallelReadingGivesTheSameTrees() async {
    let text = "a ~~b~~ www.example.org and https://example.org *c*\n"
    let expected = read(text).blocks
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<300).allSatisfy { _ in read(text).blocks == expected }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
    #expect(
      expected.first.map { block in
        if case .paragraph(let content) = block.kind { content.count } else { 0 }
      } == 8)
  }
}
