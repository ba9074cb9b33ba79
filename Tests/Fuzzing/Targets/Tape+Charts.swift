import SectorKit

extension Tape {
  /// A chart of any kind with values of any size, as a plugin could make it.
  mutating func chart(depth: Int) -> Chart {
    Chart(caption: text(), source: flag() ? text() : nil, content(depth))
  }

  private mutating func content(_ depth: Int) -> Chart.Content {
    switch number(below: 8) {
    case 0:
      return .bars(
        BarChart(
          category: text(), unit: text(),
          bars: some(5) {
            .init(label: $0.text(), value: $0.amount(), shown: $0.text(), color: $0.color())
          }))
    case 1:
      let series = series()
      return .bars(
        BarChart(
          category: text(), unit: text(), series: series,
          arrangement: one(of: BarChart.Arrangement.allCases),
          bars: some(4) { tape in
            .init(
              label: tape.text(), tape.amounts(for: series.count),
              total: tape.flag() ? tape.text() : nil, color: tape.color())
          }))
    case 2:
      return .share(
        ShareChart(
          category: text(), unit: text(),
          parts: some(5) { .init($0.text(), $0.figure(), color: $0.color()) }))
    case 3:
      return .strip(
        StripChart(
          category: text(), unit: text(), long: text(), axis: axis(), lanes: series(),
          marks: some(5) {
            .init(
              $0.inlines(depth), date: $0.text(), first: $0.day(), last: $0.day(),
              lane: $0.one(of: [0, 1, 2, -1, .max]))
          }))
    case 4:
      let columns = some(4) { $0.text() }
      return .matrix(
        MatrixChart(
          category: text(), unit: text(), columns: columns,
          rows: some(4) { .init($0.text(), $0.amounts(for: columns.count), color: $0.color()) }))
    case 5:
      let points = some(4) { $0.text() }
      return .lines(
        LineChart(
          category: text(), unit: text(), points: points,
          lines: some(4) {
            .init(ChartSeries($0.text(), color: $0.color()), $0.amounts(for: points.count))
          }))
    case 6:
      let points = some(4) { $0.text() }
      return .multiples(
        MultiplesChart(
          category: text(), unit: text(), points: points,
          panels: some(4) {
            .init(ChartSeries($0.text(), color: $0.color()), $0.amounts(for: points.count))
          }))
    default:
      return .periods(
        PeriodChart(
          category: text(), axis: axis(),
          periods: some(5) {
            .init(
              $0.inlines(depth), date: $0.text(), first: $0.day(), last: $0.day(),
              color: $0.color())
          }))
    }
  }

  private mutating func figure() -> Amount { Amount(amount(), shown: text()) }

  /// Mostly one amount for each series.
  private mutating func amounts(for count: Int) -> [Amount?] {
    if number(below: 8) == 7 { return some(6) { $0.flag() ? $0.figure() : nil } }
    return (0..<count).map { _ in flag() ? figure() : nil }
  }

  private mutating func series() -> [ChartSeries] {
    some(4) { ChartSeries($0.text(), color: $0.color()) }
  }

  /// A mostly valid span of time.
  private mutating func axis() -> TimeAxis {
    let first = day()
    var last = first
    let ticks = some(6) { tape in
      let tick = TimeAxis.Tick(
        tape.number(below: 8) == 7 ? tape.day() : last, tape.text(),
        short: tape.flag() ? tape.text() : nil)
      last = max(last, min(tick.day, 4_000_000)) &+ tape.number(below: 32) &+ 1
      return tick
    }
    return TimeAxis(
      category: text(), first: first, last: flag() ? day() : last, ticks: ticks)
  }

  private mutating func day() -> Int {
    one(of: [
      0, 1, 2, 31, 59, 90, 365, 366, 3_650, 730_000, 4_000_000, 4_000_001, -1, -4_000_000, .max,
      .min,
    ])
  }
}
