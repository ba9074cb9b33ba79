import Document
import Testing

@testable import Assembling

/// What no drawing can show is refused before anything is drawn.
@Suite struct ChartFlawsTests {
  private static let axis = TimeAxis(category: "Year", first: 0, last: 9, ticks: [.init(0, "a")])

  private static func strip(
    _ axis: TimeAxis = axis, lanes: Int = 1, first: Int = 1, last: Int = 1, lane: Int = 0
  ) -> Chart.Content {
    .strip(
      StripChart(
        category: "c", unit: "u", long: "l", axis: axis,
        lanes: Array(repeating: ChartSeries("s"), count: lanes),
        marks: [.init([.text("m")], date: "d", first: first, last: last, lane: lane)]))
  }

  private static func matrix(_ amounts: [Amount?], columns: Int = 2) -> Chart.Content {
    .matrix(
      MatrixChart(
        category: "c", unit: "u", columns: Array(repeating: "a", count: columns),
        rows: [.init("r", amounts)]))
  }

  private static func share(_ values: [Double]) -> Chart.Content {
    .share(
      ShareChart(
        category: "c", unit: "u", parts: values.map { .init("p", Amount($0, shown: "s")) }))
  }

  @Test(arguments: [
    (share([1, .nan]), "a chart with the value nan"),
    (share([-1]), "a chart with the value -1.0"),
    (share([2e15]), "a chart with the value 2000000000000000.0"),
    (share(Array(repeating: 1, count: 10_001)), "a chart of 10001 parts"),
    (matrix([nil]), "a chart of 2 series and a row of 1"),
    (matrix([nil, Amount(.infinity, shown: "much")]), "a chart with the value inf"),
    (matrix(Array(repeating: nil, count: 61), columns: 61), "a chart of 61 series"),
    (strip(lane: 1), "a chart of 1 lanes and a mark in lane 1"),
    (strip(lane: -1), "a chart of 1 lanes and a mark in lane -1"),
    (strip(lanes: 61), "a chart of 61 series"),
    (strip(first: 2), "a chart with the days 2 to 1"),
    (strip(last: .max), "a chart with the days 1 to 9223372036854775807"),
    (
      strip(TimeAxis(category: "Year", first: .min, last: 0, ticks: [])),
      "a chart with the days -9223372036854775808 to 0"
    ),
    (
      strip(TimeAxis(category: "Year", first: 0, last: 9, ticks: [.init(2, "a"), .init(1, "b")])),
      "a chart whose ticks are not in order"
    ),
  ])
  func chartsThatCannotBeDrawnAreRefused(content: Chart.Content, flaw: String) {
    #expect(ChartFlaws.flaw(of: Chart(caption: "c", content)) == flaw)
  }

  @Test(arguments: [
    share([1, 0, 1e15]), matrix([nil, Amount(0)]), strip(), strip(first: -5, last: 400),
  ])
  func othersAreNot(content: Chart.Content) {
    #expect(ChartFlaws.flaw(of: Chart(caption: "c", content)) == nil)
  }
}
