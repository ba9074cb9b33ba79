import Document
import Wording

extension Chart {
  /// The number of amounts that words tell one by one; of more they tell the highest.
  private static let maxTold = 36

  /// A description of the drawing, made from the numbers, for readers who cannot see it.
  func alternative(_ words: Words) -> String {
    let told = told(words)
    let sentence = told.isEmpty ? "" : ". \(told)"
    return
      "\(kind(words))\(words.colon) \(unitBeside.map { "\(caption) (\($0))" } ?? caption)\(sentence)"
  }

  private func kind(_ words: Words) -> String {
    let names = words.charts
    return switch content {
    case .bars(let chart) where chart.series.count < 2: names.bars
    case .bars(let chart): chart.arrangement == .stacked ? names.stackedBars : names.groupedBars
    case .share: names.share
    case .strip: names.strip
    case .matrix: names.matrix
    case .lines: names.lines
    case .multiples: names.multiples
    case .periods: names.periods
    }
  }

  private func told(_ words: Words) -> String {
    let colon = words.colon
    switch content {
    case .bars(let chart) where chart.series.count < 2:
      return all(chart.bars.map { ($0.label, $0.amounts[at: 0] ?? nil) }, words)
    case .bars(let chart):
      return groups(chart.bars.map { ($0.label, $0.amounts) }, chart.series.map(\.name), words)
    case .share(let chart):
      return chart.parts.prefix(Self.maxTold).map { part in
        let percent = chart.percent(of: part.amount).map { " (\($0) %)" } ?? ""
        return "\(part.label)\(colon) \(part.amount.shown)\(percent)"
      }.joined(separator: "; ")
    case .strip(let chart):
      return zip(chart.lanes, chart.counts).map { lane, counts in
        "\(lane.name)\(colon) \(words.number(Double(counts.all)))"
      }.joined(separator: "; ")
    case .matrix(let chart):
      return groups(chart.rows.map { ($0.label, $0.amounts) }, chart.columns, words)
    case .lines(let chart):
      let lines = chart.lines.compactMap { line -> String? in
        let amounts = line.amounts.compactMap(\.self)
        guard let first = amounts.first, let last = amounts.last else { return nil }
        return words.charts.fromTo(line.series.name, first.shown, last.shown)
      }
      return lines.joined(separator: "; ") + ". " + words.charts.allInTable
    case .multiples(let chart):
      return groups(chart.panels.map { ($0.series.name, $0.amounts) }, chart.points, words)
    case .periods(let chart):
      guard chart.periods.count > Self.maxTold / 2, let first = chart.periods.first,
        let last = chart.periods.last
      else {
        return chart.periods.map { "\($0.date)\(colon) \($0.label.plainText)" }
          .joined(separator: "; ")
      }
      return words.charts.fromTo(chart.category, first.date, last.date) + ". "
        + words.charts.allInTable
    }
  }

  /// Amounts by label, or the highest of too many.
  private func all(_ amounts: [(label: String, amount: Amount?)], _ words: Words) -> String {
    guard amounts.count > Self.maxTold else {
      return amounts.map { "\($0.label)\(words.colon) \($0.amount.words)" }
        .joined(separator: "; ")
    }
    guard let most = amounts.max(by: { $0.amount.value < $1.amount.value }) else { return "" }
    return words.charts.most(most.label, most.amount.words) + " " + words.charts.allInTable
  }

  /// Amounts by label and series, or the highest of too many.
  private func groups(
    _ rows: [(label: String, amounts: [Amount?])], _ series: [String], _ words: Words
  ) -> String {
    let named = rows.flatMap { row in
      zip(series, row.amounts).compactMap { name, amount in
        amount.map { (label: "\(row.label), \(name)", amount: Amount?.some($0)) }
      }
    }
    guard named.count > Self.maxTold else {
      return rows.map { row in
        let amounts = zip(series, row.amounts).compactMap { name, amount in
          amount.map { "\(name) \($0.shown)" }
        }
        return "\(row.label)\(words.colon) \(amounts.joined(separator: ", "))"
      }.joined(separator: "; ")
    }
    return all(named, words)
  }
}
