import Document

extension Misbehavior {
  /// An error that describes itself at length.
  struct Rage: Error, CustomStringConvertible {
    var description: String { String(repeating: "no ", count: 33_000_000) }
  }

  /// A block that no format can show.
  var malformed: Block {
    switch self {
    case .infinite: chart(.infinity)
    case .negative: chart(-1e300)
    case .unheaded: Block(.heading(Heading(level: .max, [.text("A heading")])))
    case .numbering: List(.number(start: .max), [[.text("One")], [.text("Two")]]).block
    case .ragged: table { $0.rows[0].append([.text("More")]) }
    case .unaligned: table { $0.alignments = [] }
    case .columnless: table { $0 = Table(header: [], rows: [[]]) }
    default: Block(.paragraph([.text(String(repeating: "a", count: 200_000_000))]))
    }
  }

  private func chart(_ value: Double) -> Block {
    Block(
      .chart(
        Chart(
          caption: "A chart", category: "Year", unit: "people",
          bars: [.init(label: "2024", value: value, shown: "many")])))
  }

  private func table(_ change: (inout Table) -> Void) -> Block {
    var table = Table(header: [[.text("A")], [.text("B")]], rows: [[[.text("1")], [.text("2")]]])
    change(&table)
    return Block(.table(table))
  }

  /// Text with forbidden destinations.
  var leadingAstray: Inline {
    switch self {
    case .escaping: picture("Plugins/Escaping/Content", owner: "../../../escaped")
    case .wandering: picture("../../outside", owner: "wandering")
    case .shouting: .link(Link("RECORD:health-forum", [.text("A forum")]))
    case .relative: .link(Link("files/programme.pdf", [.text("A programme")]))
    case .hostly: .link(Link("//example.org/", [.text("A site")]))
    default: .image(Image(.address("javascript:alert(1)"), alternative: [.text("A picture")]))
    }
  }

  private func picture(_ folder: String, owner: String) -> Inline {
    .image(
      Image(
        .asset(Asset(folder: folder, path: "photos/a.png", owner: owner)),
        alternative: [.text("A picture")]))
  }
}
