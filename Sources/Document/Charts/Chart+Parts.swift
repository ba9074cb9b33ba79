extension Chart {
  /// The chart's texts, in reading order.
  public var parts: [BlockPart] {
    var parts: [BlockPart] = [.text(caption)]
    func add(_ series: ChartSeries, _ amounts: [Amount?]) {
      parts.append(.text(series.name))
      parts += amounts.compactMap { $0.map { .text($0.shown) } }
    }
    switch content {
    case .bars(let chart):
      parts += chart.series.map { .text($0.name) }
      for bar in chart.bars {
        add(ChartSeries(bar.label), bar.amounts)
        if let total = bar.total { parts.append(.text(total)) }
      }
    case .share(let chart):
      for part in chart.parts { add(ChartSeries(part.label), [part.amount]) }
    case .strip(let chart):
      parts.append(.text(chart.long))
      parts += chart.axis.ticks.map { .text($0.label) } + chart.lanes.map { .text($0.name) }
      for mark in chart.marks { parts += [.text(mark.date), .inlines(mark.label)] }
    case .matrix(let chart):
      parts += chart.columns.map { .text($0) }
      for row in chart.rows { add(ChartSeries(row.label), row.amounts) }
    case .lines(let chart):
      parts += chart.points.map { .text($0) }
      for line in chart.lines { add(line.series, line.amounts) }
    case .multiples(let chart):
      parts += chart.points.map { .text($0) }
      for panel in chart.panels { add(panel.series, panel.amounts) }
    case .periods(let chart):
      parts += chart.axis.ticks.map { .text($0.label) }
      for period in chart.periods { parts += [.text(period.date), .inlines(period.label)] }
    }
    if let source { parts.append(.text(source)) }
    return parts
  }

  /// The number of amounts, marks, periods, ticks and names of series, which determines the length
  /// of a drawing.
  public var size: Int {
    switch content {
    case .bars(let chart):
      chart.bars.reduce(chart.series.count) { $0 + 1 + $1.amounts.count }
    case .share(let chart): chart.parts.count
    case .strip(let chart): chart.axis.ticks.count + chart.lanes.count + chart.marks.count
    case .matrix(let chart):
      chart.rows.reduce(chart.columns.count) { $0 + 1 + $1.amounts.count }
    case .lines(let chart):
      chart.lines.reduce(chart.points.count) { $0 + 1 + $1.amounts.count }
    case .multiples(let chart):
      chart.panels.reduce(chart.points.count) { $0 + 1 + $1.amounts.count }
    case .periods(let chart): chart.axis.ticks.count + chart.periods.count
    }
  }

  /// The chart with its running text made anew, such as links that lead elsewhere.
  @inlinable public func rewriting(_ rewrite: ([Inline]) -> [Inline]) -> Chart {
    var chart = self
    switch content {
    case .strip(var strip):
      for index in strip.marks.indices {
        strip.marks[index].label = rewrite(strip.marks[index].label)
      }
      chart.content = .strip(strip)
    case .periods(var periods):
      for index in periods.periods.indices {
        periods.periods[index].label = rewrite(periods.periods[index].label)
      }
      chart.content = .periods(periods)
    case .bars, .share, .matrix, .lines, .multiples: break
    }
    return chart
  }
}
