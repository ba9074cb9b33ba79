import Document
import Records

/// Each unit's share of the activities.
struct SectorShares: FigureExhibit {
  let name = "sector-shares"

  func blocks(of summary: FigureSummary) -> [Block] {
    let parts = summary.rows.filter { $0.figures.activities > 0 }.map { row in
      ShareChart.Part(
        row.profile.name,
        Amount(row.figures.activities, shown: summary.shown(row.figures.activities)),
        color: row.profile.color)
    }
    guard parts.count > 1 else { return [] }
    let words = summary.words
    let chart = ShareChart(
      category: words.field("sector"), unit: words.figures.activities.plural, parts: parts)
    return [Chart(caption: words.charts.sectorShares, .share(chart)).block]
  }
}
