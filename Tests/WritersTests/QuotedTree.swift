import Document

/// A tree with the same text wherever a markup writer can put one, in elements and in attributes.
enum QuotedTree {
  /// A text that would end an attribute and open an element if it were written unescaped.
  static let hostileText = "https://a.b/\"><script>alert('x')</script>&"
  /// A text without any characters that have a meaning in markup.
  static let harmlessText = "https://a.b/"

  private static let asset = Asset(folder: "Configs/a", path: "a.png", owner: "a")

  static func blocks(saying text: String) -> [Block] {
    let inlines: [Inline] = [.text(text)]
    return [
      Block(
        .group(
          Group(
            .activity, anchor: text, title: inlines, color: text, language: text,
            [
              Block(.heading(Heading(level: 2, inlines, anchor: text))),
              Block(
                .paragraph([
                  .link(Link(text, title: text, [.code(text)])), .language(text, inlines),
                  .image(Image(.address(text), alternative: inlines, title: text)),
                  .footnoteReference(text),
                ])),
              Block(
                .figure(
                  Figure(
                    image: Image(.address(text), alternative: inlines), caption: inlines,
                    credit: text))),
              Block(
                .figure(
                  Figure(
                    image: Image(.asset(asset), alternative: inlines, title: text),
                    caption: inlines))),
              Group.gallery([
                Figure(image: Image(.asset(asset), alternative: inlines)),
                Figure(image: Image(.asset(asset), alternative: inlines)),
              ]).block,
              Group(
                .pictureLeft,
                [
                  Figure(image: Image(.asset(asset), alternative: inlines)).block,
                  Block(.paragraph(inlines)),
                ]
              ).block,
              Block(.table(Table(caption: inlines, header: [inlines], rows: [[inlines]]))),
              Block(.keyFigures([KeyFigure(value: text, label: text)])),
              Block(.timeline([TimelineEntry(date: text, title: inlines)])),
              Block(.definitionList([Definition(inlines, [Block(.paragraph(inlines))])])),
              Block(.code(CodeBlock(text, info: text))),
              Block(.footnote(Footnote(label: text, [Block(.paragraph(inlines))]))),
            ])))
    ]
  }

  /// A chart of each kind; the number of labels depends on the length of the text.
  static func charts(saying text: String) -> [Chart] {
    let axis = TimeAxis(category: text, first: 0, last: 9, ticks: [.init(0, text)])
    let series = ChartSeries(text, color: text)
    let amounts: [Amount?] = [Amount(1, shown: text), Amount(2, shown: text)]
    let label: [Inline] = [.link(Link(text, [.text(text)]))]
    let contents: [Chart.Content] = [
      .bars(
        BarChart(
          category: text, unit: text,
          bars: [.init(label: text, value: 1, shown: text, color: text)])),
      .bars(
        BarChart(
          category: text, unit: text, series: [series, series],
          bars: [.init(label: text, amounts, total: text)])),
      .share(ShareChart(category: text, unit: text, parts: [.init(text, Amount(1, shown: text))])),
      .strip(
        StripChart(
          category: text, unit: text, long: text, axis: axis, lanes: [series],
          marks: [.init(label, date: text, first: 1, last: 1, lane: 0)])),
      .matrix(
        MatrixChart(
          category: text, unit: text, columns: [text, text],
          rows: [.init(text, amounts, color: text)])),
      .lines(
        LineChart(
          category: text, unit: text, points: [text, text], lines: [.init(series, amounts)])),
      .multiples(
        MultiplesChart(
          category: text, unit: text, points: [text, text], panels: [.init(series, amounts)])),
      .periods(
        PeriodChart(
          category: text, axis: axis,
          periods: [.init(label, date: text, first: 1, last: 8, color: text)])),
    ]
    return contents.map { Chart(caption: text, source: text, $0) }
  }

  /// The characters of an output that delimit tags and attributes, in order, which texts must not
  /// affect.
  static func markup(in output: String) -> String {
    output.filter { $0 == "<" || $0 == ">" || $0 == "\"" }
  }
}
