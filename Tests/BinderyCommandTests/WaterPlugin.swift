import SectorKit

/// A unit with a fragment and a kind of record of its own.
struct WaterPlugin: SectorPlugin {
  let description = SectorDescription(id: "water", folder: "Water")
  let recordKinds: [any Record.Type] = [Award.self]

  var fragments: [FragmentDescription] {
    StandardFragment.allCases.map(\.description) + [
      FragmentDescription(id: "wells", summary: "The wells that the unit looks after")
    ]
  }

  func contribution(for request: ContributionRequest) throws -> Contribution {
    let fragments = request.fragments.compactMap { id in
      id == "wells"
        ? wells(for: request)
        : StandardFragment(rawValue: id).flatMap(request.standardFragment)
    }
    return Contribution(records: request.records, fragments: fragments)
  }

  /// The wells in blocks that no text of a record can make.
  private func wells(for request: ContributionRequest) -> Fragment? {
    let wells = request.records.facts.filter { $0.kind == "well" }
    guard !wells.isEmpty else { return nil }
    let bars = wells.enumerated().map { index, well in
      Chart.Bar(label: well.title, value: Double(index + 1) * 1.5, shown: "\(index + 1) and a half")
    }
    let definitions = wells.map { Definition([.text($0.title)], $0.body) }
    return Fragment("wells", title: "Our wells") {
      "There are \(wells.count) of them."
      Group(.pullQuote) { "A well is a promise." }
      Block(
        .chart(Chart(caption: "Metres dug", category: "Well", unit: "metres", bars: bars)))
      Block(.definitionList(definitions))
      Block(
        .raw(
          RawBlock([.html], "<hr class=\"wave\">", fallback: [Block(.thematicBreak)])))
    }
  }
}
