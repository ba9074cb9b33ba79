import Document
import Findings
import MarkdownReader
import Testing
import Writers

@Suite struct MarkdownWriterTests {
  private func read(_ text: some Sequence<UInt8>) -> [Block] {
    MarkdownReader.read(
      Array(text), path: "a.md",
      options: MarkdownOptions(allowsHTML: true, keepsComments: true, linkSchemes: nil),
      into: DiagnosticCollector())
  }

  private func write(_ blocks: [Block]) async -> [UInt8] {
    Array(
      await DocumentWriters.fragment(blocks, in: MarkdownWriter(), words: .english).parts.joined())
  }

  @Test(arguments: [
    "# A *b* # c\n\nd\ne\\\nf\n", "1. a\n2. b\n\n   c\n", "- a\n  - b\n    1. c\n\n* d\n",
    "> a\n> > b\n\n> c\n", "```swift\na ``` b\n```\n", "a | b\n--|:-:\n1 \\| 2 | `x\\|y`\n",
    "a\\*b\\* 1\\. \\# _c_ `` ` `` &amp;lt; <https://a.b/c?d=e&f>\n", "1986\\. A great year\n",
    "\\+ a\n\\- b\n\\=\n", "**a *b* c** *d **e***\n", "[a](<b c> \"d \\\" e\") ![f *g*](h)\n",
    "a[^n] b\n\n[^n]: c\n\n    d\n", "- [ ] a\n- [x] b\n", "www.a.org https://b.org c@d.org\n",
    "<div>\n*a*\n</div>\n\nb <i>c</i>\n", "***\n\n- ***\n", "Setext\nheading\n===\n",
    "snake_case and __dunder__ \\__x\\__\n", "&#32;a\n", "- a\n\n\n- b\n\n  ~~c~~\n",
  ])
  func writtenTextReadsAsTheSameTree(text: String) async {
    let tree = read(text.utf8)
    let written = await write(tree)
    #expect(
      read(written).withoutPlaces == tree.withoutPlaces,
      "\(String(decoding: written, as: UTF8.self))")
  }

  @Test func assembliesReadAsTheirProjection() async {
    let assembly = Assembly(
      metadata: EditionMetadata(title: "t", organization: "o", period: nil, language: "en"),
      blocks: [
        Block(
          .group(
            Group(
              .chapter, anchor: "a", title: [.text("A & B: 1. *c*")],
              [
                Block(.group(Group(.details, [Block(.paragraph([.text("2024 · Seoul")]))]))),
                Block(.group(Group(.pullQuote, [Block(.paragraph([.text("said")]))]))),
                Block(
                  .figure(
                    Figure(
                      image: Image(
                        .asset(Asset(folder: "f", path: "p q.png", owner: "o")),
                        alternative: [.text("alt")]), caption: [.text("cap")], credit: "© X"))),
                Block(.figure(Figure(caption: [.text("to come")]))),
                Block(.keyFigures([KeyFigure(value: "at least 7", label: "people")])),
                Block(
                  .timeline([
                    TimelineEntry(
                      date: "1984", title: [.text("Start")], [Block(.paragraph([.text("x")]))])
                  ])),
                Block(
                  .definitionList([Definition([.text("t")], [Block(.paragraph([.text("d")]))])])),
                Block(
                  .chart(
                    Chart(
                      caption: "Activities", category: "Sector", unit: "Count",
                      bars: [.init(label: "ED", value: 8, shown: "8")]))),
                Block(.footnote(Footnote(label: "n", [Block(.paragraph([.text("note")]))]))),
                Block(
                  .paragraph([
                    .text("mail a@b.org, "), .language("zh", [.text("北京")]),
                    .footnoteReference("n"), .strong([.text(" spaced ")]), .text("end"),
                  ])),
              ])))
      ])
    let outline = await Outline(assembly, jobs: 2)
    let written = Array(
      await DocumentWriters.content(of: outline, in: MarkdownWriter(), words: .english, jobs: 2)
        .parts.joined())
    #expect(
      read(written).withoutPlaces
        == assembly.markdownProjection(words: .english).withoutAssets.withoutPlaces,
      "\(String(decoding: written, as: UTF8.self))")
  }
}

extension [Block] {
  /// The tree with pictures identified by their addresses, as readers see them.
  fileprivate var withoutAssets: [Block] {
    var rewriter = AssetEraser()
    return rewriter.rewrite(self)
  }
}

private struct AssetEraser: TreeRewriter {
  mutating func rewrite(_ inline: Inline) -> Inline {
    guard case .image(var image) = inline else { return rewriteContent(of: inline) }
    image.source = .address(image.destination)
    return .image(image)
  }
}
