extension Chart {
  /// The numbers as a table, with the caption of the chart.
  public var table: Table {
    switch content {
    case .bars(let chart) where chart.series.isEmpty:
      grid([chart.category, chart.unit], chart.bars.map { ($0.label, $0.amounts) })
    case .bars(let chart):
      grid(
        [chart.category] + chart.series.map(\.name) + (chart.hasTotals ? [chart.unit] : []),
        chart.bars.map { bar in
          let total = chart.hasTotals ? [bar.total.map { Amount(0, shown: $0) }] : []
          return (bar.label, bar.amounts + total)
        }, unit: chart.hasTotals ? nil : chart.unit)
    case .share(let chart):
      grid(
        [chart.category, chart.unit, "%"],
        chart.parts.map { part in
          let percent = chart.percent(of: part.amount)
          return (part.label, [part.amount, percent.map { Amount($0) }])
        })
    case .strip(let chart): table(of: chart)
    case .matrix(let chart):
      grid(
        [chart.category] + chart.columns, chart.rows.map { ($0.label, $0.amounts) },
        unit: chart.unit)
    case .lines(let chart):
      grid(
        [chart.category] + chart.lines.map(\.series.name),
        chart.points.enumerated().map { index, point in
          (point, chart.lines.map { $0.amounts.indices.contains(index) ? $0.amounts[index] : nil })
        }, unit: chart.unit)
    case .multiples(let chart):
      grid(
        [chart.category] + chart.points, chart.panels.map { ($0.series.name, $0.amounts) },
        unit: chart.unit)
    case .periods(let chart):
      Table(
        caption: [.text(caption)], header: [[.text(chart.axis.category)], [.text(chart.category)]],
        rows: chart.periods.map { [[.text($0.date)], $0.label] })
    }
  }

  /// The number of marks that begin in each part of the time, by lane, with a column for periods and one
  /// for all of them.
  private func table(of chart: StripChart) -> Table {
    let counts = chart.counts
    let hasLong = counts.contains { $0.long > 0 }
    return grid(
      [chart.category] + chart.axis.ticks.map(\.short) + (hasLong ? [chart.long] : [])
        + [chart.unit],
      zip(chart.lanes, counts).map { lane, counts in
        let cells = counts.parts + (hasLong ? [counts.long] : [])
        return (lane.name, cells.map { $0 == 0 ? nil : Amount($0) } + [Amount(counts.all)])
      })
  }

  /// A table of labels and numbers; the caption states the unit of the numbers where no head does.
  private func grid(
    _ header: [String], _ rows: [(String, [Amount?])], unit: String? = nil
  ) -> Table {
    Table(
      caption: [.text(unit.map { "\(caption) (\($0))" } ?? caption)],
      alignments: [.left] + header.dropFirst().map { _ in .right },
      header: header.map { [.text($0)] },
      rows: rows.map { label, amounts in
        [[.text(label)]] + amounts.map { amount in amount.map { [.text($0.shown)] } ?? [] }
      })
  }
}

extension BarChart {
  fileprivate var hasTotals: Bool { bars.contains { $0.total != nil } }
}
