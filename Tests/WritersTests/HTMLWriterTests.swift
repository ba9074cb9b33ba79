import Document
import Testing
import Writers

@Suite struct HTMLWriterTests {
  private func html(_ blocks: [Block]) async -> String {
    let assembly = Assembly(
      metadata: EditionMetadata(
        title: "t", organization: "o", period: nil, language: "en"), blocks: blocks)
    let outline = await Outline(assembly, jobs: 2)
    let content = await DocumentWriters.content(
      of: outline, in: HTMLWriter(), words: .english, jobs: 2)
    return String(decoding: content.parts.joined(), as: UTF8.self)
  }

  @Test func textAndAttributesAreEscaped() async {
    let hostile = await html(QuotedTree.blocks(saying: QuotedTree.hostileText))
    let harmless = await html(QuotedTree.blocks(saying: QuotedTree.harmlessText))
    #expect(QuotedTree.markup(in: hostile) == QuotedTree.markup(in: harmless))
    #expect(!hostile.contains("<script"))
  }

  @Test func whatChartsSayIsEscaped() async {
    /// The names of elements and attributes.
    func names(_ text: String) async -> Set<Substring> {
      let html = await html(QuotedTree.charts(saying: text).map(\.block))
      #expect(!html.replacing(#/<[^<>"]*("[^"<>]*"[^<>"]*)*>/#, with: "").contains(#/[<>]/#))
      return Set(
        html.matches(of: #/<[^>]*>/#).flatMap { tag in
          tag.output.replacing(#/"[^"]*"/#, with: "").split { !$0.isLetter && $0 != "-" }
        })
    }
    let written = await names(QuotedTree.hostileText)
    #expect(written.isSuperset(of: ["svg", "text", "title", "aria-label"]))
    // Long labels stand elsewhere, or upright.
    let known = await names("x").union(["text-anchor", "transform", "font-size"])
    #expect(written.isSubset(of: known), "\(written.subtracting(known))")
  }

  @Test func chartsAreDescribedAndTheirNumbersAreOneClickAway() async {
    let html = await html([ChartSamples.strip.block])
    #expect(
      html.contains(
        "<div role=\"img\" aria-label=\"Marks on a calendar: Missions in 2024. Hydrology: 3;"))
    #expect(html.contains("<details>\n<summary>Table of the numbers: Missions in 2024</summary>"))
    #expect(html.contains("<li>2–9 May <a href=\"#water-lake\">Lake survey</a></li>"))
    // The mark leads there too, once: in the drawing that is shown without style sheets.
    #expect(html.split(separator: "<a tabindex=\"-1\" href=\"#water-lake\">").count == 2)
    #expect(html.contains("class=\"narrow\"") && html.contains("display=\"none\""))
    #expect(!html.contains("id="))
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

  @Test func numbersAreAlignedByTheirDecimalMark() async {
    func cells(_ texts: [String]) async -> [String] {
      let html = await html([
        Block(
          .table(
            Table(
              alignments: [.right], header: [[.text("n")]], rows: texts.map { [[.text($0)]] })))
      ])
      return html.matches(of: #/<td class="right">(.*?)<\/td>/#).map { String($0.output.1) }
    }
    #expect(
      await cells(["1,234", "5.25", "7.5", "–", "12 %"])
        == ["1,234\u{2008}\u{2007}\u{2007}", "5.25", "7.5\u{2007}", "–", "12 %"])
    // Without fractions nothing is added.
    #expect(await cells(["1,234", "5"]) == ["1,234", "5"])
  }
}
