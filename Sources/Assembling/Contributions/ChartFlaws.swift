import Document

/// The flaws that prevent the drawing of a plugin's chart, as phrases for messages.
enum ChartFlaws {
  /// The maximum amount.
  private static let maxValue = 1e15
  /// The maximum number of amounts, marks and names that a page can hold and a reader can absorb.
  private static let maxSize = 10_000
  /// The maximum number of series, columns, lanes, lines and small charts.
  private static let maxSeries = 60
  /// The days that an axis may have, which are those of ten thousand years.
  private static let days = -4_000_000...4_000_000

  /// The flaw of a chart; nil if there is none.
  static func flaw(of chart: Chart) -> String? {
    if chart.size > maxSize { return "a chart of \(chart.size) parts" }
    switch chart.content {
    case .bars(let chart):
      let width = max(1, chart.series.count)
      return flaw(of: chart.bars.map(\.amounts), width: width, series: width)
    case .share(let chart):
      return flaw(of: [chart.parts.map(\.amount)], width: chart.parts.count)
    case .strip(let chart):
      if let mark = chart.marks.first(where: { !chart.lanes.indices.contains($0.lane) }) {
        return "a chart of \(chart.lanes.count) lanes and a mark in lane \(mark.lane)"
      }
      return flaw(of: [], width: 0, series: chart.lanes.count)
        ?? flaw(of: chart.axis, chart.marks.map { ($0.first, $0.last) })
    case .matrix(let chart):
      let width = chart.columns.count
      return flaw(of: chart.rows.map(\.amounts), width: width, series: width)
    case .lines(let chart):
      return flaw(
        of: chart.lines.map(\.amounts), width: chart.points.count, series: chart.lines.count)
    case .multiples(let chart):
      return flaw(
        of: chart.panels.map(\.amounts), width: chart.points.count, series: chart.panels.count)
    case .periods(let chart):
      return flaw(of: chart.axis, chart.periods.map { ($0.first, $0.last) })
    }
  }

  private static func flaw(of rows: [[Amount?]], width: Int, series: Int = 0) -> String? {
    if series > maxSeries { return "a chart of \(series) series" }
    for row in rows {
      if row.count != width { return "a chart of \(width) series and a row of \(row.count)" }
      for case let amount? in row where !(amount.value >= 0 && amount.value <= maxValue) {
        return "a chart with the value \(amount.value)"
      }
    }
    return nil
  }

  private static func flaw(of axis: TimeAxis, _ spans: [(first: Int, last: Int)]) -> String? {
    let all = [(axis.first, axis.last)] + axis.ticks.map { ($0.day, $0.day) } + spans
    for span in all {
      guard span.0 <= span.1, days.contains(span.0), days.contains(span.1) else {
        return "a chart with the days \(span.0) to \(span.1)"
      }
    }
    let isOrdered = zip(axis.ticks, axis.ticks.dropFirst()).allSatisfy { $0.day < $1.day }
    return isOrdered ? nil : "a chart whose ticks are not in order"
  }
}
