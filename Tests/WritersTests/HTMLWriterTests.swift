import Document
import Testing
import Writers

@Suite struct HTMLWriterTests {
  private func html(_ blocks: [Block]) async -> String {
    let assembly = Assembly(
      metadata: EditionMetadata(
        title: "t", organization: "o", period: nil, language: "en"), blocks: blocks)
    let outline = await Outline(assembly, jobs: 2)
    let content = await Writers.content(
      of: outline, in: HTMLWriter(), words: .english, jobs: 2)
    return String(decoding: content.parts.joined(), as: UTF8.self)
  }

  @Test func textAndAttributesAreEscaped() async {
    let evil = "\"><script>alert('x')</script>&"
    let html = await html([
      Block(
        .group(
          Group(
            .activity, anchor: evil, title: [.text(evil)], color: evil, language: evil,
            [
              Block(.paragraph([.link(Link(evil, title: evil, [.code(evil)]))])),
              Block(
                .figure(
                  Figure(
                    image: Image(.address(evil), alternative: [.text(evil)]),
                    caption: [.text(evil)], credit: evil))),
              Block(.keyFigures([KeyFigure(value: evil, label: evil)])),
              Block(.timeline([TimelineEntry(date: evil, title: [.text(evil)])])),
              Block(
                .chart(
                  Chart(
                    caption: evil, category: evil, unit: evil,
                    bars: [.init(label: evil, value: 1, shown: evil, color: evil)]))),
              Block(.code(CodeBlock(evil, info: evil))),
              Block(.footnote(Footnote(label: evil, []))),
            ])))
    ])
    #expect(!html.contains("<script"))
    #expect(!html.contains("</script"))
  }

  @Test func titledGroupsMakeHeadingsInOrder() async {
    var block = Block(.paragraph([.text("end")]))
    for level in (1...7).reversed() {
      block = Block(.group(Group(.section, title: [.text("L\(level)")], [block])))
    }
    let html = await html([block])
    for level in 1...5 { #expect(html.contains("<h\(level + 1)>L\(level)</h\(level + 1)>")) }
    #expect(html.contains("<p><strong>L6</strong></p>"))
    #expect(!html.contains("<h7"))
  }

  @Test func otherFormatsRawTextIsReplaced() async {
    let html = await html([
      .raw(.text, "only text", fallback: [Block(.paragraph([.text("shown")]))]),
      .raw(.html, "<hr class=\"x\">", fallback: []),
    ])
    #expect(html == "<p>shown</p>\n<hr class=\"x\">\n")
  }

  @Test func tableHeadsHaveTheirScope() async {
    let html = await html([
      Block(.table(Table(alignments: [.right], header: [[.text("No.")]], rows: [[[.text("1")]]])))
    ])
    #expect(html.contains("<th scope=\"col\" class=\"right\">No.</th>"))
  }
}
