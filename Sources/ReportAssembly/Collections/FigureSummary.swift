import SectorKit

/// The figures of a period, computed from the records of units.
struct FigureSummary {
  let units: [CollectedUnit]
  let words: Words

  /// Tiles over all units, a chart of activities by unit, and a table of every figure by unit.
  var blocks: [Block] {
    let all = Figures(units.map(\.records))
    let rows = units.map { ($0.profile, Figures([$0.records])) }
    return [
      Block(.keyFigures(tiles(all))), Block(.chart(chart(rows))), Block(.table(table(rows, all))),
    ]
  }

  /// The files that the figures come from, relative to the workspace.
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
      KeyFigure(value: shown(figures.activities), label: words.figures.activities),
      KeyFigure(value: shown(figures.participants), label: words.figures.participants),
      KeyFigure(value: shown(figures.viewers), label: words.figures.viewers),
      KeyFigure(value: shown(figures.countries), label: words.figures.countries),
      KeyFigure(value: shown(figures.partners), label: words.figures.partners),
      KeyFigure(value: shown(figures.publications), label: words.figures.publications),
    ].filter { $0.value != shown(0) && $0.value != shown(nil) }
  }

  private func chart(_ rows: [(SectorProfile, Figures)]) -> Chart {
    Chart(
      caption: words.figures.activitiesBySector, category: words.field("sector"),
      unit: words.figures.activities,
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
        words.field("sector"), words.figures.activities, words.figures.participants,
        words.figures.viewers, words.figures.countries, words.figures.partners,
        words.figures.publications,
      ].map { [.text($0)] },
      rows: rows.map { cells($0.0.name, $0.1) } + [cells(words.figures.total, all)])
  }

  private func shown(_ count: Int) -> String { PeopleCount.grouped(count, words) }

  /// A count of people; a dash where no record tells one.
  private func shown(_ count: PeopleCount?) -> String { count?.text(words) ?? "–" }
}
