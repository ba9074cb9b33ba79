public import Document
public import Wording

extension TimeAxis {
  /// The maximum number of months with individual ticks.
  private static let maxMonths = 18
  /// The maximum number of years with individual ticks.
  private static let maxYears = 30

  /// A span of time with its months, its years or, if it is long, its decades.
  ///
  /// The days are those of ``CalendarDate/dayNumber``.
  public init(of span: DateSpan, words: Words) {
    let (first, last) = (span.first, span.last)
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    let years = last.year - first.year + 1
    var ticks: [Tick] = []
    let category: String
    if months <= Self.maxMonths {
      category = words.charts.month
      for index in 0..<months {
        let month = (first.month - 1 + index) % 12
        let year = first.year + (first.month - 1 + index) / 12
        let day = CalendarDate.first(ofMonth: month + 1, in: year).dayNumber
        let name = words.months[month]
        let short = words.charts.shortMonths[month]
        ticks.append(
          Tick(max(day, first.dayNumber), years > 1 ? "\(name) \(year)" : name, short: short))
      }
    } else {
      category = words.field("year")
      let step = years <= Self.maxYears ? 1 : 10
      for year in stride(from: first.year / step * step, through: last.year, by: step) {
        let day = CalendarDate.first(ofMonth: 1, in: max(1, year)).dayNumber
        ticks.append(Tick(max(day, first.dayNumber), String(year)))
      }
      // A decade with little left would have no room for its name.
      if step > 1 { ticks[0].label = String(first.year); ticks[0].short = ticks[0].label }
    }
    self.init(category: category, first: first.dayNumber, last: last.dayNumber, ticks: ticks)
  }
}
