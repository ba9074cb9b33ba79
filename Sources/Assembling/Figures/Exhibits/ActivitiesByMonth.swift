import Document

/// The activities of each unit by month, in small charts of one scale.
struct ActivitiesByMonth: FigureExhibit {
  let name = "months"

  func blocks(of summary: FigureSummary) -> [Block] {
    guard let strip = ActivityStrip(summary.units, period: summary.period).chart(summary.words)
    else { return [] }
    let counts = strip.counts
    let long = counts.reduce(0) { $0 + $1.long }
    let chart = MultiplesChart(
      category: strip.category, unit: strip.unit, points: strip.axis.ticks.map(\.short),
      panels: zip(strip.lanes, counts).map { lane, counts in
        MultiplesChart.Panel(
          lane, counts.parts.map { $0 == 0 ? nil : Amount($0, shown: summary.shown($0)) })
      })
    let words = summary.words.charts
    return [Chart(caption: words.activitiesByMonth, .multiples(chart)).block]
      + (long > 0 ? [Paragraph(words.longerLeftOut(long)).block] : [])
  }
}
