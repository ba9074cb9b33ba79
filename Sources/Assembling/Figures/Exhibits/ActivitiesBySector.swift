import Document
import Records

/// The activities of each unit as bars.
struct ActivitiesBySector: FigureExhibit {
  let name = "activities-by-sector"

  func blocks(of summary: FigureSummary) -> [Block] {
    let bars = summary.rows.filter { $0.figures.activities > 0 }.map { row in
      Chart.Bar(
        label: row.profile.name, value: Double(row.figures.activities),
        shown: summary.shown(row.figures.activities), color: row.profile.color)
    }
    guard !bars.isEmpty else { return [] }
    let words = summary.words
    return [
      Chart(
        caption: words.figures.activitiesBySector, category: words.field("sector"),
        unit: words.figures.activities.plural, bars: bars
      ).block
    ]
  }
}
