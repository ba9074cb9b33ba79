import SectorKit

/// A unit that contributes trees in every place where a plugin can: fragments, records of the standard
/// kinds, and records of kinds of its own.
struct TreePlugin: SectorPlugin {
  let description = SectorDescription(id: "health", folder: "Health")
  let recordKinds: [any Record.Type] = [Relic.self, Trinket.self]
  let title: String
  let blocks: [Block]
  let relics: [Relic]
  let trinkets: [Trinket]

  /// Reads the unit's trees from a tape.
  init(_ tape: inout Tape) {
    title = tape.flag() ? tape.text() : "Tree"
    blocks = tape.blocks()
    relics = tape.some(2) { Relic(&$0) }
    trinkets = tape.some(5) { Trinket(&$0) }
  }

  func contribution(for request: ContributionRequest) throws -> Contribution {
    var records = request.records
    records[Relic.self] = relics
    records[Trinket.self] = trinkets
    for index in records.facts.indices {
      guard let relic = relics.first else { break }
      records.facts[index].body = relic.blocks
      records.facts[index].title = relic.name
    }
    for index in records.milestones.indices {
      records.milestones[index].photos = relics.flatMap(\.photos)
    }
    return Contribution(
      records: records,
      fragments: request.standardFragments
        + request.fragments.filter { $0 == "tree" }.map { id in
          Fragment(id, title: title) { blocks }
        })
  }

  var fragments: [FragmentDescription] {
    StandardFragment.allCases.map(\.description)
      + [FragmentDescription(id: "tree", summary: "a tree")]
  }
}

/// A record that is a tree.
struct Relic: Record {
  var sector: String
  var name: String
  var people: PeopleCount?
  var photos: [Photo]
  var blocks: [Block]
  var place: Place

  fileprivate init(_ tape: inout Tape) {
    sector = tape.one(of: ["health", "..", "", "other"])
    name = tape.text()
    people = tape.flag() ? PeopleCount(tape.integer(), qualifier: tape.flag() ? .over : nil) : nil
    photos = tape.some(3) { tape in
      Photo(
        asset: tape.flag() ? tape.asset() : nil, alternative: tape.text(), caption: tape.text(),
        credit: tape.flag() ? tape.text() : nil, isLead: tape.flag(), place: nil)
    }
    blocks = tape.blocks()
    place = Place(path: tape.one(of: ["relics.yaml", "", "/etc/passwd"]), line: tape.integer())
  }

  static let recordKind = RecordKind<Relic>(
    "relics", "a relic", in: .list(file: "relics.yaml", keys: []) { _ in nil },
    summary: "Relics.",
    fields: [
      .text("name") { $0.name }, .people("visitors") { $0.people }, .tree("text") { $0.blocks },
    ],
    presentation: .pages { relic, _, _ in relic.photos.blocks + relic.blocks },
    anchor: { "\($0.sector)-\($0.name)" }, photos: { $0.photos })
}

/// A record that is a row of texts.
struct Trinket: Record {
  var sector: String
  var name: String
  var country: String
  var year: String
  var place: Place

  fileprivate init(_ tape: inout Tape) {
    (name, country, year) = (tape.text(), tape.text(), tape.text())
    sector = "health"
    place = Place(path: "trinkets.yaml", line: 1)
  }

  static let recordKind = RecordKind<Trinket>(
    "trinkets", "a trinket", in: .list(file: "trinkets.yaml", keys: []) { _ in nil },
    summary: "Trinkets.",
    fields: [
      .text("name") { $0.name }, .text("country") { $0.country }, .text("year") { $0.year },
    ],
    presentation: .register(
      RecordTable(name: "name", further: ["country", "year"], role: .partners)))
}
