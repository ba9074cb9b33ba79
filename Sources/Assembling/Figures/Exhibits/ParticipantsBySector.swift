import Document
import Records

/// The people who took part in each unit's activities, on site and online.
struct ParticipantsBySector: FigureExhibit {
  let name = "participants-by-sector"

  func blocks(of summary: FigureSummary) -> [Block] {
    let rows = summary.rows.filter { $0.figures.participants != nil || $0.figures.viewers != nil }
    guard !rows.isEmpty else { return [] }
    let words = summary.words
    let hasViewers = rows.contains { $0.figures.viewers != nil }
    let chart = BarChart(
      category: words.field("sector"), unit: words.figures.participants.plural,
      series: hasViewers
        ? [ChartSeries(words.charts.onSite), ChartSeries(words.online)] : [],
      bars: rows.map { row in
        let (people, viewers) = (row.figures.participants, row.figures.viewers)
        func amount(_ total: PeopleTotal?) -> Amount? {
          total.map { Amount($0.count.count, shown: summary.shown($0)) }
        }
        return BarChart.Bar(
          label: row.profile.name, [amount(people)] + (hasViewers ? [amount(viewers)] : []),
          color: row.profile.color)
      })
    return [Chart(caption: words.charts.participantsBySector, .bars(chart)).block]
  }
}
