import SectorKit

extension Tape {
  /// Blocks of every kind with values of every size, as a plugin could make them.
  mutating func blocks(depth: Int = 0) -> [Block] { some(5) { $0.block(depth: depth) } }

  private mutating func block(depth: Int) -> Block {
    // Deep trees have targets of their own; here, breadth finds more.
    guard depth < 12 else { return Block(.thematicBreak) }
    let inner = depth + 1
    switch number(below: 15) {
    case 0: return Block(.paragraph(inlines(inner)))
    case 1: return Block(.heading(Heading(level: integer(), inlines(inner), anchor: anchor())))
    case 2: return Block(.list(list(inner)))
    case 3: return Block(.quote(blocks(depth: inner)))
    case 4: return Block(.code(CodeBlock(text(), info: text())))
    case 5: return Block(.table(table(inner)))
    case 6: return Block(.figure(figure(inner)))
    case 7: return Block(.footnote(Footnote(label: text(), blocks(depth: inner))))
    case 8:
      return Block(
        .definitionList(some(3) { Definition($0.inlines(inner), $0.blocks(depth: inner)) }))
    case 9:
      return Block(
        .keyFigures(
          some(4) {
            KeyFigure(
              value: $0.text(), label: $0.text(), basis: $0.flag() ? $0.text() : nil)
          }))
    case 10:
      return Block(
        .timeline(
          some(3) {
            TimelineEntry(
              date: $0.text(), title: $0.flag() ? $0.inlines(inner) : nil, $0.blocks(depth: inner))
          }))
    case 11: return Block(.chart(chart(depth: inner)))
    case 12: return Block(.group(group(inner)))
    case 13:
      return Block(
        .raw(RawBlock([one(of: Self.formats)], "raw", fallback: blocks(depth: inner))))
    default: return Block(.thematicBreak)
    }
  }

  private static let formats: [Format] = [
    .html, .markdown, .text, .email, .typst, Format(rawValue: "docx"), Format(rawValue: "odt"),
    Format(rawValue: "epub"),
  ]

  private mutating func anchor() -> String? { flag() ? text() : nil }

  private mutating func list(_ depth: Int) -> List {
    List(
      flag() ? .number(start: integer()) : .bullet, isTight: flag(),
      items: some(4) { List.Item($0.blocks(depth: depth), isDone: $0.flag() ? $0.flag() : nil) })
  }

  private mutating func table(_ depth: Int) -> Table {
    var table = Table(
      caption: flag() ? inlines(depth) : nil, header: some(4) { $0.inlines(depth) },
      rows: some(4) { tape in tape.some(4) { $0.inlines(depth) } })
    // What the initializer fits together, a plugin may take apart again.
    if flag() {
      table.rows = some(4) { tape in tape.some(5) { $0.inlines(depth) } }
      table.alignments = some(5) { $0.one(of: [.none, .left, .center, .right]) }
    }
    return table
  }

  private mutating func figure(_ depth: Int) -> Figure {
    Figure(
      image: flag() ? image(depth) : nil, caption: inlines(depth), credit: flag() ? text() : nil,
      width: flag() ? integer() : nil)
  }

  private mutating func group(_ depth: Int) -> Group {
    Group(
      one(of: Role.allCases), anchor: anchor(), title: flag() ? inlines(depth) : nil,
      color: color(),
      language: flag() ? one(of: ["fr", "ar", "", "en-\"", "x y"]) : nil,
      countries: some(2) { $0.text() }, blocks(depth: depth))
  }

  /// A colour, or what is none.
  mutating func color() -> String? {
    flag() ? one(of: ["#0077d4", "#", "red", "#+12345", "url(a)"]) : nil
  }

  /// Running text of every kind.
  mutating func inlines(_ depth: Int) -> [Inline] { some(4) { $0.inline(depth) } }

  private mutating func inline(_ depth: Int) -> Inline {
    guard depth < 12 else { return .text("deep") }
    let inner = depth + 1
    return switch number(below: 12) {
    case 0: .text(text())
    case 1: .emphasis(inlines(inner))
    case 2: .strong(inlines(inner))
    case 3: .strikethrough(inlines(inner))
    case 4: .code(text())
    case 5: .link(Link(address(), title: text(), inlines(inner)))
    case 6: .image(image(inner))
    case 7: .softBreak
    case 8: .lineBreak
    case 9: .footnoteReference(text())
    case 10: .language(one(of: ["fr", "zh", "he", "", "\""]), inlines(inner))
    default: .raw(RawInline([one(of: Self.formats)], "raw", fallback: inlines(inner)))
    }
  }

  private mutating func image(_ depth: Int) -> Image {
    let source: Image.Source =
      flag()
      ? .asset(asset()) : .address(address())
    return Image(source, alternative: inlines(depth), title: text())
  }

  /// A file of the workspace, or one that is none of a unit's.
  mutating func asset() -> Asset {
    Asset(
      folder: one(of: ["Plugins/Health/Content", "..", "/", "Plugins/Other"]),
      path: one(of: ["photos/a.png", "../../a.png", "", "/etc/passwd", "a.svg"]),
      owner: one(of: ["health", "..", "", "a/b"]))
  }

  private mutating func address() -> String {
    one(of: [
      "https://a.example/", "#health", "#", "javascript:alert(1)", "JAVASCRIPT:a", "//a.example",
      "record:health-forum",
      "RECORD:x", "mailto:a@a.example", "tel:+1", "data:text/html,a", "files/a.pdf", "", " ",
      "https://", "cid:a",
      "https://a.example/\"onx=", "https://a.example/<b>", "vbscript:a",
    ])
  }
}
