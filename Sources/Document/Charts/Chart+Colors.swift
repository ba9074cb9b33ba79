extension Chart {
  /// The chart in shades of one colour instead of its own colours.
  ///
  /// Series that a drawing tells apart by colour get the shades in their order; a single series,
  /// and the rows of a matrix, get the colour of the theme.
  ///
  /// - Parameter shades: colours as `#rrggbb`, the first for the first series; at least one.
  package func colored(in shades: [String]) -> Chart {
    func shade(_ index: Int) -> String? { shades.isEmpty ? nil : shades[index % shades.count] }
    func shaded(_ series: [ChartSeries]) -> [ChartSeries] {
      series.enumerated().map { ChartSeries($1.name, color: shade($0)) }
    }
    var chart = self
    switch content {
    case .bars(var bars):
      bars.series = shaded(bars.series)
      for index in bars.bars.indices { bars.bars[index].color = nil }
      chart.content = .bars(bars)
    case .share(var share):
      for index in share.parts.indices { share.parts[index].color = shade(index) }
      chart.content = .share(share)
    case .strip(let strip): chart.content = .strip(strip.colored(in: shades))
    case .matrix(var matrix):
      for index in matrix.rows.indices { matrix.rows[index].color = nil }
      chart.content = .matrix(matrix)
    case .lines(var lines):
      for index in lines.lines.indices { lines.lines[index].series.color = shade(index) }
      chart.content = .lines(lines)
    case .multiples(var multiples):
      for index in multiples.panels.indices {
        multiples.panels[index].series.color = shade(0)
      }
      chart.content = .multiples(multiples)
    case .periods(var periods):
      for index in periods.periods.indices { periods.periods[index].color = nil }
      chart.content = .periods(periods)
    }
    return chart
  }
}

extension StripChart {
  /// The chart with the first of several shades for all its lanes, which have their names beside them.
  package func colored(in shades: [String]) -> StripChart {
    var strip = self
    strip.lanes = lanes.map { ChartSeries($0.name, color: shades.first) }
    return strip
  }
}
