import Document
import Records
import Wording

/// The key figures of a period, computed from the records of units.
struct FigureSummary {
  let units: [CollectedUnit]
  let words: Words

  /// Tiles for all units together, a chart of activities by unit, and a table of all figures by
  /// unit, each only if it would not be empty.
  var blocks: [Block] {
    let all = Figures(units.map(\.records))
    let rows = units.map { ($0.profile, Figures([$0.records])) }
    let (tiles, chart) = (tiles(all), chart(rows))
    var blocks: [Block] = []
    if !tiles.isEmpty { blocks.append(Block(.keyFigures(tiles))) }
    if !chart.bars.isEmpty { blocks.append(Block(.chart(chart))) }
    return blocks + [Block(.table(table(rows, all)))]
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

  private func tiles(_ figures: Figures) -> [KeyFigure] {
    [
      tile(figures.activities, words.figures.activities),
      tile(figures.participants, words.figures.participants),
      tile(figures.viewers, words.figures.viewers),
      tile(figures.countries, words.figures.countries),
      tile(figures.partners, words.figures.partners),
      tile(figures.publications, words.figures.publications),
    ].compactMap(\.self)
  }

  private func tile(_ count: Int, _ noun: CountedNoun) -> KeyFigure? {
    count == 0 ? nil : KeyFigure(value: shown(count), label: noun.form(for: count))
  }

  private func tile(_ count: PeopleCount?, _ noun: CountedNoun) -> KeyFigure? {
    guard let count, count.count > 0 else { return nil }
    return KeyFigure(value: shown(count), label: noun.form(for: count.count))
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

  private func shown(_ count: Int) -> String { PeopleCount.grouped(count, words) }

  /// A count of people; a dash if no record has one.
  private func shown(_ count: PeopleCount?) -> String { count?.text(words) ?? "–" }
}
