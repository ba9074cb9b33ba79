import Document

/// A tree with the same text wherever a markup writer can put one, in elements and in attributes.
enum QuotedTree {
  /// A text that would end an attribute and open an element if it were written unescaped.
  static let hostileText = "https://a.b/\"><script>alert('x')</script>&"
  /// A text without any characters that have a meaning in markup.
  static let harmlessText = "https://a.b/"

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
              Block(.table(Table(caption: inlines, header: [inlines], rows: [[inlines]]))),
              Block(.keyFigures([KeyFigure(value: text, label: text)])),
              Block(.timeline([TimelineEntry(date: text, title: inlines)])),
              Block(.definitionList([Definition(inlines, [Block(.paragraph(inlines))])])),
              Block(
                .chart(
                  Chart(
                    caption: text, category: text, unit: text,
                    bars: [.init(label: text, value: 1, shown: text, color: text)]))),
              Block(.code(CodeBlock(text, info: text))),
              Block(.footnote(Footnote(label: text, [Block(.paragraph(inlines))]))),
            ])))
    ]
  }

  /// The characters of an output that delimit tags and attributes, in order, which texts must not
  /// affect.
  static func markup(in output: String) -> String {
    output.filter { $0 == "<" || $0 == ">" || $0 == "\"" }
  }
}
