import Document
import Records

/// Each activity at its date: the strip of the year.
struct ActivitiesOfPeriod: FigureExhibit {
  let name = "year"

  func blocks(of summary: FigureSummary) -> [Block] {
    guard let chart = ActivityStrip(summary.units, period: summary.period).chart(summary.words)
    else { return [] }
    let period = summary.period?.text(summary.words)
    return [Chart(caption: summary.words.charts.activitiesAtDates(period), .strip(chart)).block]
  }
}
