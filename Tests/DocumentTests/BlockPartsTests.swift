import Document
import Testing

@Suite struct BlockPartsTests {
  private static func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

  /// The texts of all blocks, in order of their parts.
  private func texts(of blocks: [Block]) -> [String] {
    var texts: [String] = []
    for block in blocks {
      block.forEachPart { part in
        switch part {
        case .blocks(let blocks): texts += self.texts(of: blocks)
        case .inlines(let inlines): texts.append(inlines.plainText)
        case .text(let text): texts.append(text)
        }
      }
    }
    return texts
  }

  @Test(arguments: [
    Block(.heading(Heading(level: 1, [.text("1")]))),
    paragraph("1"),
    Block(.list(List(items: [List.Item([paragraph("1")]), List.Item([paragraph("2")])]))),
    Block(.quote([paragraph("1"), paragraph("2")])),
    Block(.code(CodeBlock("1"))),
    Block(
      .table(
        Table(
          caption: [.text("1")], header: [[.text("2")], [.text("3")]],
          rows: [[[.text("4")], [.text("5")]]]))),
    Block(
      .figure(
        Figure(
          image: Image(.address("a.png"), alternative: [.text("1")]), caption: [.text("2")],
          credit: "3"))),
    Block(.footnote(Footnote(label: "n", [paragraph("1")]))),
    Block(.definitionList([Definition([.text("1")], [paragraph("2")])])),
    Block(.keyFigures([KeyFigure(value: "1", label: "2")])),
    Block(.timeline([TimelineEntry(date: "1", title: [.text("2")], [paragraph("3")])])),
    Block(
      .chart(
        Chart(
          caption: "1", category: "Sector", unit: "Count",
          bars: [.init(label: "2", value: 0, shown: "3")]))),
    Chart(
      caption: "1", source: "7",
      .bars(
        BarChart(
          category: "Sector", unit: "Count", series: [ChartSeries("2")],
          bars: [
            .init(label: "3", [Amount(0, shown: "4"), nil, Amount(0, shown: "5")], total: "6")
          ]))
    ).block,
    Chart(
      caption: "1",
      .strip(
        StripChart(
          category: "Sector", unit: "Count", long: "2",
          axis: TimeAxis(category: "Month", first: 0, last: 1, ticks: [.init(0, "3")]),
          lanes: [ChartSeries("4")],
          marks: [.init([.text("6")], date: "5", first: 0, last: 0, lane: 0)]))
    ).block,
    Chart(
      caption: "1",
      .matrix(
        MatrixChart(
          category: "Sector", unit: "Count", columns: ["2"],
          rows: [.init("3", [Amount(0, shown: "4")])]))
    ).block,
    Block(.group(Group(.section, title: [.text("1")], [paragraph("2")]))),
    Block.raw(.html, "<hr>", fallback: [paragraph("1")]),
  ])
  func partsAreTheWholeTextOfABlockInReadingOrder(block: Block) {
    let texts = texts(of: [block])
    #expect(!texts.isEmpty)
    #expect(texts == (1...max(1, texts.count)).map(String.init))
  }

  @Test func searchesEndAtTheFirstPartThatSatisfiesTheCondition() {
    var seen = 0
    let list = Block(.list(List(items: [List.Item([]), List.Item([]), List.Item([])])))
    let isFound = list.containsPart { _ in
      seen += 1
      return seen == 2
    }
    #expect(isFound)
    #expect(seen == 2)
  }

  @Test func linksOfChartsAreRewritten() {
    struct Elsewhere: TreeRewriter {
      mutating func rewrite(_ inline: Inline) -> Inline {
        if case .link(var link) = inline { link.destination = "#there"; return .link(link) }
        return inline
      }
    }
    func chart(_ address: String) -> Block {
      Chart(
        caption: "c",
        .periods(
          PeriodChart(
            category: "p", axis: TimeAxis(category: "Year", first: 0, last: 9, ticks: []),
            periods: [
              .init([.link(Link(address, [.text("a")]))], date: "d", first: 0, last: 1)
            ]))
      ).block
    }
    var rewriter = Elsewhere()
    #expect(rewriter.rewrite([chart("#here")]) == [chart("#there")])
  }

  @Test func headingsInsideAnyKindOfBlockAreNormalized() {
    let heading = Block(.heading(Heading(level: 3, [.text("Title")])))
    let expected = Block(.heading(Heading(level: 1, [.text("Title")])))
    #expect(
      [Block(.timeline([TimelineEntry(date: "1984", [heading])]))].normalized
        == [Block(.timeline([TimelineEntry(date: "1984", [expected])]))])
    #expect([Block(.quote([heading]))].normalized == [Block(.quote([expected]))])
  }
}
