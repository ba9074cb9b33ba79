import Document
import Testing
import Writers

@Suite struct EmailWriterTests {
  private func email(_ blocks: [Block], webURL: String? = nil) async -> String {
    let assembly = Assembly(
      metadata: EditionMetadata(
        title: "t", organization: "o", period: nil, language: "en"), blocks: blocks)
    let outline = await Outline(assembly, jobs: 2)
    let content = await DocumentWriters.content(
      of: outline, in: EmailWriter(webURL: webURL), words: .english, jobs: 2)
    return String(decoding: content.parts.joined(), as: UTF8.self)
  }

  @Test func textAndAttributesAreEscaped() async {
    let hostile = await email(QuotedTree.blocks(saying: QuotedTree.hostileText))
    let harmless = await email(QuotedTree.blocks(saying: QuotedTree.harmlessText))
    #expect(QuotedTree.markup(in: hostile) == QuotedTree.markup(in: harmless))
    #expect(!hostile.contains("<script"))
  }

  @Test func linksInsideTheEditionLeadToTheWebOrBecomeTheirWords() async {
    let blocks = [Block(.paragraph([.link(Link("#a", [.text("words")]))]))]
    #expect(await email(blocks) == "<p>words</p>\n")
    #expect(
      await email(blocks, webURL: "https://a.b/news.html#top")
        == "<p><a href=\"https://a.b/news.html#a\">words</a></p>\n")
  }

  @Test func picturesThatCannotBeFetchedBecomeTheirDescription() async {
    let figure = Figure(
      image: Image(
        .asset(Asset(folder: "f", path: "p.jpg", owner: "o")), alternative: [.text("A hall")]))
    let html = await email([Block(.figure(figure))])
    #expect(html == "<p class=\"photo-note\"><b>Photo</b> A hall</p>\n")
  }

  @Test func picturesThatComeWithTheMessageAreShown() async {
    let asset = Asset(folder: "f", path: "p.jpg", owner: "o")
    let image = Image(.asset(asset), alternative: [.text("A hall")])
    let outline = await Outline(
      Assembly(
        metadata: EditionMetadata(title: "t", organization: "o", period: nil, language: "en"),
        blocks: [
          Block(.figure(Figure(image: image))), Block(.figure(Figure(image: image, width: 50))),
        ]
      ), jobs: 1)
    let content = await DocumentWriters.content(
      of: outline, in: EmailWriter(pictureAddresses: [asset: "cid:1@a.example"]), words: .english,
      jobs: 1)
    #expect(
      String(decoding: content.parts.joined(), as: UTF8.self)
        == [552, 276].map {
          "<p class=\"figure\"><img src=\"cid:1@a.example\" width=\"\($0)\" alt=\"A hall\"></p>\n"
        }.joined())
  }

  @Test func theNumberOfAFootnoteIsOnItsFirstLine() async {
    let call = Block(
      .paragraph([.text("Words"), .footnoteReference("a"), .footnoteReference("b")]))
    let notes = [
      Footnote(
        label: "a", [Block(.paragraph([.text("One.")])), Block(.paragraph([.text("Two.")]))]),
      Footnote(label: "b", [Block(.code(CodeBlock("x")))]),
    ]
    let html = await email([call] + notes.map { Block(.footnote($0)) })
    #expect(html.contains("<div class=\"footnote\">\n<p>1. One.</p>\n<p>Two.</p>\n</div>"))
    #expect(html.contains("<div class=\"footnote\">\n<p>2.</p>\n<pre>"))
  }
}
