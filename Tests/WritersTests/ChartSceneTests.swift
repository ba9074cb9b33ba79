import Document
import Testing
import Wording

@testable import Writers

/// What is drawn can be read: nothing leaves the drawing, covers a label or vanishes on its ground.
@Suite struct ChartSceneTests {
  private static let scenes: [(name: String, scene: Scene)] = ChartSamples.all.flatMap { sample in
    [Chart.wide, Chart.narrow].map { width in
      ("\(sample.name) \(width)", sample.chart.scene(width: width, words: .english))
    }
  }

  /// The room that a label takes.
  private func box(_ label: SceneLabel) -> SceneBox {
    let width = TextMeasure.width(label.text, size: label.size, isBold: label.isBold)
    let start =
      switch label.anchor {
      case .start: 0
      case .middle: -width / 2
      case .end: -width
      }
    return label.isUpright
      ? SceneBox(
        x: label.point.x - label.size + 2, y: label.point.y - start - width, width: label.size,
        height: width)
      : SceneBox(
        x: label.point.x + start, y: label.point.y - label.size + 2, width: width,
        height: label.size)
  }

  private func labels(of scene: Scene) -> [(label: SceneLabel, index: Int)] {
    scene.marks.enumerated().compactMap { index, mark in
      if case .label(let label) = mark.shape { (label, index) } else { nil }
    }
  }

  @Test(arguments: scenes.indices)
  func everythingStaysInsideTheDrawing(number: Int) {
    let (name, scene) = Self.scenes[number]
    #expect(scene.marks.count > 4)
    for mark in scene.marks {
      let boxes: [SceneBox] =
        switch mark.shape {
        case .rectangle(let box): [box]
        case .dot(let point, let radius):
          [
            SceneBox(
              x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius)
          ]
        case .path(let points, _, _), .strokes(let points, _):
          points.map { SceneBox(x: $0.x, y: $0.y, width: 0, height: 0) }
        case .label(let label): [box(label)]
        }
      for box in boxes {
        #expect(box.x >= 0 && box.y >= 0, "\(name): \(mark)")
        #expect(
          box.x + box.width <= scene.width && box.y + box.height <= scene.height,
          "\(name): \(mark)")
      }
    }
  }

  @Test(arguments: scenes.indices)
  func noLabelCoversAnother(number: Int) {
    let (name, scene) = Self.scenes[number]
    let boxes = labels(of: scene).map { (text: $0.label.text, box: box($0.label)) }
    for (index, one) in boxes.enumerated() {
      for other in boxes[..<index] where one.box.meets(other.box) {
        Issue.record("\(name): ‘\(one.text)’ and ‘\(other.text)’ meet")
      }
    }
  }

  @Test(arguments: scenes.indices)
  func labelsStandOutFromWhatIsBelowThem(number: Int) {
    let (name, scene) = Self.scenes[number]
    for (label, index) in labels(of: scene) {
      let room = box(label)
      var ground = "#ffffff"
      for mark in scene.marks[..<index] {
        if case .rectangle(let box) = mark.shape, box.meets(room) { ground = mark.paint.hex }
      }
      let contrast = ColorVision.contrast(scene.marks[index].paint.hex, ground)
      #expect(contrast >= 4.5, "\(name): ‘\(label.text)’ on \(ground)")
    }
  }

  @Test(arguments: ["bars", "grouped", "matrix"])
  func everyAmountIsWritten(name: String) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name }?.chart)
    for width in [Chart.wide, Chart.narrow] {
      let written = labels(of: chart.scene(width: width, words: .english)).map(\.label.text)
      for cell in chart.table.rows.flatMap({ $0.dropFirst() }) where !cell.isEmpty {
        #expect(written.contains(cell.plainText), "\(width)")
      }
    }
  }

  @Test func lengthsAreInProportion() throws {
    let chart = Chart(
      caption: "c", category: "c", unit: "u",
      bars: [100, 50, 1, 0].map { .init(label: "a", value: $0, shown: "\(Int($0))") })
    let bars = chart.scene(width: Chart.wide, words: .english).marks.compactMap { mark in
      if case .rectangle(let box) = mark.shape { box.width } else { nil }
    }
    // Nothing has no bar, and whatever there is can be seen.
    #expect(bars.count == 3)
    #expect(abs(bars[0] - 2 * bars[1]) <= 1)
    #expect(bars[2] >= 2)
  }

  @Test func marksStandAtTheirDatesAndLeadToTheirRecords() throws {
    guard case .strip(let strip) = ChartSamples.strip.content else { return }
    let placed = strip.placed(on: 366 * 2)
    #expect(placed.flatMap(\.marks).count == strip.marks.count)
    #expect(placed[0].marks.map(\.x) == [18, 244, 250])
    // Two marks that would meet are on rows of their own.
    #expect(placed[0].marks.map(\.row) == [0, 0, 1])
    #expect(placed[1].marks.map(\.isPeriod) == [true, false, false])
    let links = ChartSamples.strip.scene(width: Chart.wide, words: .english).marks
      .compactMap(\.link)
    #expect(links == [SceneLink(address: "#water-lake", title: "2–9 May · Lake survey")])
  }

  @Test func namesOfMonthsAreLeftOutEvenly() {
    func names(_ width: Int) -> [String] {
      labels(of: ChartSamples.strip.scene(width: width, words: .english)).map(\.label.text)
        .filter { name in ChartSamples.year.ticks.contains { $0.short == name } }
    }
    #expect(names(Chart.wide).count == 12)
    #expect(names(Chart.narrow) == ["Jan", "Mar", "May", "Jul", "Sep", "Nov"])
  }

  @Test func manyMarksOfADayAreDrawnOnce() {
    let axis = ChartSamples.year
    func strip(_ count: Int) -> StripChart {
      StripChart(
        category: "c", unit: "u", long: "l", axis: axis, lanes: [ChartSeries("a")],
        marks: (0..<count).map { _ in
          .init([.text("m")], date: "d", first: 10, last: 10, lane: 0)
        })
    }
    #expect(strip(8_000).placed(on: 500)[0].marks.count == 1)
    #expect(strip(40).placed(on: 500)[0].dates == 12)
    #expect(strip(8_000).counts[0].all == 8_000)
  }

  @Test func emptyChartsAreEmptyDrawings() {
    let empty: [Chart.Content] = [
      .bars(BarChart(category: "", unit: "", bars: [])),
      .share(ShareChart(category: "", unit: "", parts: [])),
      .strip(
        StripChart(
          category: "", unit: "", long: "",
          axis: TimeAxis(category: "", first: 0, last: 0, ticks: []),
          lanes: [], marks: [])),
      .matrix(MatrixChart(category: "", unit: "", columns: [], rows: [])),
      .lines(LineChart(category: "", unit: "", points: [], lines: [])),
      .multiples(MultiplesChart(category: "", unit: "", points: [], panels: [])),
      .periods(
        PeriodChart(
          category: "", axis: TimeAxis(category: "", first: 3, last: 3, ticks: []), periods: [])),
    ]
    for content in empty {
      let chart = Chart(caption: "Nothing", content)
      #expect(chart.scene(width: Chart.narrow, words: .french).height < 400)
      #expect(chart.table.rows.isEmpty)
      #expect(chart.alternative(.french).contains("Nothing"))
    }
  }
}

extension SceneBox {
  fileprivate func meets(_ other: SceneBox) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height
      && other.y < y + height
  }
}
