import Document
import Records
import Wording

/// Activities at their dates, in a lane for each unit that has any.
struct ActivityStrip {
  private let lanes: [SectorProfile]
  private let marks: [(activity: Activity, date: DateSpan, lane: Int)]
  private let span: DateSpan?

  init(_ units: [CollectedUnit], period: DateSpan?) {
    var lanes: [SectorProfile] = []
    var marks: [(activity: Activity, date: DateSpan, lane: Int)] = []
    for unit in units {
      let counted = unit.records.activities.filter(\.isCounted)
      guard !counted.isEmpty else { continue }
      for activity in counted {
        if let date = activity.dates.first { marks.append((activity, date, lanes.count)) }
      }
      lanes.append(unit.profile)
    }
    self.lanes = lanes
    // In the order of their dates; those of one day stay as their units have them.
    self.marks = marks.enumerated().sorted {
      ($0.element.date.first, $0.offset) < ($1.element.date.first, $1.offset)
    }.map(\.element)
    span = period ?? Self.span(of: marks.map(\.date))
  }

  private static func span(of dates: [DateSpan]) -> DateSpan? {
    guard let first = dates.map(\.first).min(), let last = dates.map(\.last).max() else {
      return nil
    }
    return try? DateSpan("\(first)/\(last)")
  }

  /// The marks as a chart, each a link to its record where the edition shows it; nil if there are none.
  func chart(_ words: Words) -> StripChart? {
    guard let span, !marks.isEmpty else { return nil }
    return StripChart(
      category: words.field("sector"), unit: words.figures.activities.plural,
      long: words.charts.longer,
      axis: TimeAxis(of: span, words: words),
      lanes: lanes.map { ChartSeries($0.name, color: $0.color) },
      marks: marks.map { mark in
        var link = Link("record:\(mark.activity.anchor)", [.text(mark.activity.title)])
        link.isOptional = true
        return StripChart.Mark(
          [.link(link)], date: mark.date.text(words), first: mark.date.first.dayNumber,
          last: mark.date.last.dayNumber, lane: mark.lane)
      })
  }
}
