import Document
import Records
import Wording

/// The key figures of a period, computed from the records of units.
struct FigureSummary {
  let units: [CollectedUnit]
  let words: Words

  /// Tiles for all units together, a chart of activities by unit, and a table of all figures by
  /// unit, each only if it would not be empty; then what the figures leave out.
  var blocks: [Block] {
    let all = Figures(units.map(\.records))
    let rows = units.map { ($0.profile, Figures([$0.records])) }
    let (tiles, chart) = (tiles(all), chart(rows))
    var blocks: [Block] = []
    if !tiles.isEmpty { blocks.append(Block(.keyFigures(tiles))) }
    if !chart.bars.isEmpty { blocks.append(Block(.chart(chart))) }
    blocks.append(Block(.table(table(rows, all))))
    let limits = limits(of: all, rows.map(\.1))
    if !limits.isEmpty {
      blocks.append(Block(.paragraph([.text(limits.joined(separator: " "))])))
    }
    return blocks
  }

  /// What the figures leave out, in sentences.
  private func limits(of all: Figures, _ units: [Figures]) -> [String] {
    var limits: [String] = []
    if all.otherRecords > 0 { limits.append(words.figures.otherRecords(all.otherRecords)) }
    if [all.participants, all.viewers].contains(where: { $0.map { $0.stated < $0.records } ?? true }
    ),
      all.activities > 0
    {
      limits.append(words.figures.unstated)
    }
    let sums = [\Figures.countries, \.partners, \.publications]
    if sums.contains(where: { sum in units.reduce(0) { $0 + $1[keyPath: sum] } > all[keyPath: sum] }
    ) {
      limits.append(words.figures.countedOnce)
    }
    return limits
  }

  /// The files that the figures are computed from, relative to the workspace.
  var sources: [String] {
    Set(
      units.map(\.records).flatMap { records in
        records.activities.map(\.place.path) + records.partners.map(\.place.path)
          + records.publications.map(\.place.path)
      }
    ).sorted()
  }

  /// The figures that are shown, by the names of computed figures: the sums, if they are those of
  /// all units of the edition, and those of each unit.
  func shownFigures(hasSums: Bool) -> [ShownFigure] {
    func named(_ figures: Figures, of unit: String) -> [ShownFigure] {
      [
        ("activities", shown(figures.activities)), ("participants", shown(figures.participants)),
        ("online", shown(figures.viewers)), ("countries", shown(figures.countries)),
        ("partners", shown(figures.partners)), ("publications", shown(figures.publications)),
      ].filter { $0.1 != Self.nothing }.map { ShownFigure(id: "\(unit).\($0.0)", words: $0.1) }
    }
    return (hasSums ? named(Figures(units.map(\.records)), of: "all") : [])
      + units.flatMap { named(Figures([$0.records]), of: $0.profile.id) }
  }

  private func tiles(_ figures: Figures) -> [KeyFigure] {
    let names = words.figures
    return [
      tile(figures.activities, names.activities),
      tile(figures.participants, names.participants),
      tile(figures.viewers, names.viewers),
      tile(figures.countries, names.countries, basis: names.basisOfCountries),
      tile(figures.partners, names.partners, basis: names.basisOfPartners),
      tile(figures.publications, names.publications, basis: names.basisOfPublications),
    ].compactMap(\.self)
  }

  private func tile(_ count: Int, _ noun: CountedNoun, basis: String? = nil) -> KeyFigure? {
    count == 0 ? nil : KeyFigure(value: shown(count), label: noun.form(for: count), basis: basis)
  }

  private func tile(_ total: PeopleTotal?, _ noun: CountedNoun) -> KeyFigure? {
    guard let total, total.count.count > 0 else { return nil }
    return KeyFigure(
      value: shown(total), label: noun.form(for: total.count.count),
      basis: words.figures.statedIn(total.stated, total.records))
  }

  private func chart(_ rows: [(SectorProfile, Figures)]) -> Chart {
    Chart(
      caption: words.figures.activitiesBySector, category: words.field("sector"),
      unit: words.figures.activities.plural,
      bars: rows.filter { $0.1.activities > 0 }.map { profile, figures in
        Chart.Bar(
          label: profile.name, value: Double(figures.activities),
          shown: shown(figures.activities), color: profile.color)
      })
  }

  private func table(_ rows: [(SectorProfile, Figures)], _ all: Figures) -> Table {
    func cells(_ name: String, _ figures: Figures) -> [Table.Cell] {
      [
        name, shown(figures.activities), shown(figures.participants), shown(figures.viewers),
        shown(figures.countries), shown(figures.partners), shown(figures.publications),
      ].map { [.text($0)] }
    }
    return Table(
      caption: [.text(words.figures.figuresBySector)],
      alignments: [.left, .right, .right, .right, .right, .right, .right],
      header: [
        words.field("sector"), words.figures.activities.plural, words.figures.participants.plural,
        words.figures.viewers.plural, words.figures.countries.plural, words.figures.partners.plural,
        words.figures.publications.plural,
      ].map { [.text($0)] },
      rows: rows.map { cells($0.0.name, $0.1) } + [cells(words.figures.total, all)])
  }

  /// A number; a dash if there is nothing to count.
  private func shown(_ count: Int) -> String {
    count == 0 ? Self.nothing : PeopleCount.grouped(count, words)
  }

  /// A sum of people; a dash if no record states a number.
  private func shown(_ total: PeopleTotal?) -> String { total?.count.text(words) ?? Self.nothing }

  /// What stands where there is nothing to count.
  private static let nothing = "–"
}
