import Document

/// Generates random trees with every kind of block and inline.
enum RandomTree {
  private static let texts = [
    "plain", "1. first", "# head", "- dash", "a * b", "_x_", "[y]", "<z>", "a & b; &amp;",
    "x@y.org",
    "see www.a.b", "https://c.d", "北京", "`tick`", "end!", "~", "a|b", " spaced ", "", "=", "+ 1",
  ]

  static func sections(_ dice: inout Dice) -> [Block] {
    (0...dice.roll(3)).map { _ in group(&dice, depth: 0) }
  }

  private static func group(_ dice: inout Dice, depth: Int) -> Block {
    let title = dice.roll(4) == 0 ? nil : inlines(&dice, depth: 1)
    let count = dice.roll(5)
    return Block(
      .group(
        Group(
          dice.pick(Role.allCases), title: title,
          (0..<count).map { _ in block(&dice, depth: depth + 1) })))
  }

  private static func block(_ dice: inout Dice, depth: Int) -> Block {
    switch dice.roll(depth > 4 ? 7 : 14) {
    case 0: return Block(.heading(Heading(level: 1 + dice.roll(4), inlines(&dice, depth: 1))))
    case 1: return Block(.code(CodeBlock("a\n  b\n", info: dice.pick(["", "swift"]))))
    case 2: return Block(.thematicBreak)
    case 3:
      return Block(
        .figure(
          Figure(
            image: dice.roll(2) == 0
              ? nil : Image(.address("p q.png"), alternative: inlines(&dice, depth: 2)),
            caption: inlines(&dice, depth: 3), credit: dice.pick([nil, "© X"]))))
    case 4: return Block(.keyFigures([KeyFigure(value: "at least 7", label: dice.pick(texts))]))
    case 5, 6: return Block(.paragraph(inlines(&dice, depth: 0)))
    case 7:
      let marker: List.Marker = dice.roll(2) == 0 ? .bullet : .number(start: dice.roll(12))
      return Block(
        .list(
          List(
            marker, isTight: true,
            items: (0...dice.roll(3)).map { _ in
              List.Item(
                [Block(.paragraph([.text("item")] + inlines(&dice, depth: 1)))],
                isDone: dice.pick([nil, nil, true, false]))
            })))
    case 8: return Block(.quote([block(&dice, depth: depth + 1)]))
    case 9:
      return Block(
        .table(
          Table(
            caption: dice.pick([nil, [.text("Caption")]]), alignments: [.left, .right],
            header: [inlines(&dice, depth: 1), [.text("n")]],
            rows: (0..<dice.roll(3)).map { _ in [inlines(&dice, depth: 1), [.text("1")]] })))
    case 10:
      return Block(
        .timeline([
          TimelineEntry(
            date: "1984", title: inlines(&dice, depth: 1), [block(&dice, depth: depth + 1)])
        ]))
    case 11:
      return Block(
        .chart(
          Chart(
            caption: dice.pick(texts), dice.pick(ChartSamples.all).chart.content)))
    case 12: return .raw(.html, "<hr>", fallback: [Block(.paragraph([.text("rule")]))])
    default: return group(&dice, depth: depth)
    }
  }

  private static func inlines(_ dice: inout Dice, depth: Int) -> [Inline] {
    (0...dice.roll(4)).map { _ in inline(&dice, depth: depth) }
  }

  private static func inline(_ dice: inout Dice, depth: Int) -> Inline {
    switch dice.roll(depth > 2 ? 5 : 11) {
    case 0, 1, 2: .text(dice.pick(texts))
    case 3: .code(dice.pick(["c", "a`b", " d ", "x|y"]))
    case 4: .text("word ")
    case 5: .emphasis([.text(dice.pick(texts))])
    case 6: .strong(inlines(&dice, depth: depth + 3))
    case 7: .link(Link(dice.pick(["https://a.b/(c)", "#x", "d e"]), [.text("link")]))
    case 8: .language("zh", [.text("北京")])
    case 9: depth == 0 ? .lineBreak : .text("x")
    default: depth == 0 ? .softBreak : .text("y")
    }
  }
}
