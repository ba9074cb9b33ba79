import Document
import Wording

extension LineChart {
  private static let height = 220
  private static let spacing = 16

  func draw(on canvas: inout SceneCanvas, _ words: Words) {
    let names = lines.map { line in
      let last = line.amounts.last { $0 != nil }?.words ?? ""
      return last.isEmpty ? line.series.name : "\(line.series.name) \(last)"
    }
    let widest = names.map { TextMeasure.width($0, size: SceneCanvas.size, isBold: true) }.max()
    let isDirect = !canvas.isNarrow && (widest ?? 0) <= canvas.width * 34 / 100
    if !isDirect {
      canvas.legend(names.enumerated().map { ($1, paint(of: $0)) }, sampleWidth: 26) {
        canvas, index, box in
        let middle = box.y + box.height / 2
        let ends = [box.x, box.x + box.width].map { ScenePoint($0, middle) }
        canvas.path(ends, paint(of: index), width: 3, dash: Self.dash(of: index))
        drawPoint(box.x + box.width / 2, middle, of: index, on: &canvas)
      }
    }
    let scale = ChartScale(
      upTo: lines.flatMap { $0.amounts.map(\.value) }.max() ?? 0, words: words)
    let left =
      10 + (scale.ticks.map { TextMeasure.width($0.label, size: SceneCanvas.small) }.max() ?? 0)
    let right = isDirect ? (widest ?? 0) + 14 : 12
    let plot = SceneBox(
      x: left, y: canvas.y + 8, width: max(60, canvas.width - left - right), height: Self.height)
    for tick in scale.ticks {
      let y = plot.y + plot.height - scale.length(of: tick.value, on: plot.height)
      canvas.line(left, y, left + plot.width, y)
      canvas.text(tick.label, left - 8, y + 4, .soft, size: SceneCanvas.small, anchor: .end)
    }
    for (index, line) in lines.enumerated() { draw(line, index, scale, in: plot, on: &canvas) }
    if isDirect { nameLines(names, scale, in: plot, on: &canvas) }
    canvas.y = plot.y + plot.height
    namePoints(in: plot, on: &canvas)
  }

  private func paint(of index: Int) -> ScenePaint {
    ChartPalette.paint(lines[index].series.color, at: index)
  }

  private func x(of point: Int, in plot: SceneBox) -> Int {
    plot.x + 6 + (plot.width - 12) * point / max(1, points.count - 1)
  }

  private func draw(
    _ line: Line, _ index: Int, _ scale: ChartScale, in plot: SceneBox,
    on canvas: inout SceneCanvas
  ) {
    var run: [ScenePoint] = []
    func drawRun() {
      canvas.path(run, paint(of: index), width: 3, dash: Self.dash(of: index))
      if let first = run.first, run.count == 1 || points.count <= 24 {
        for point in run.count == 1 ? [first] : run {
          drawPoint(point.x, point.y, of: index, on: &canvas)
        }
      }
      run = []
    }
    for (point, amount) in line.amounts.enumerated() where point < points.count {
      guard let amount else {
        drawRun()
        continue
      }
      let y = plot.y + plot.height - scale.length(of: amount.value, on: plot.height)
      run.append(ScenePoint(x(of: point, in: plot), y))
    }
    drawRun()
  }

  /// The dashes of a line, which together with the shape of its points distinguish six lines
  /// without colour.
  static func dash(of index: Int) -> Int { index % 3 }

  /// Draws a point of a line: a dot or, for every other three lines, a square.
  private func drawPoint(_ x: Int, _ y: Int, of index: Int, on canvas: inout SceneCanvas) {
    if index / 3 % 2 == 0 {
      canvas.dot(x, y, radius: 4, paint(of: index))
    } else {
      canvas.rectangle(x - 4, y - 4, 8, 8, paint(of: index))
    }
  }

  /// Writes the name of each line at its end, with the last amount; names that would meet are moved apart.
  private func nameLines(
    _ names: [String], _ scale: ChartScale, in plot: SceneBox, on canvas: inout SceneCanvas
  ) {
    let ends = lines.enumerated().map { index, line in
      let last = line.amounts.last { $0 != nil } ?? nil
      return (
        index: index, y: plot.y + plot.height - scale.length(of: last.value, on: plot.height)
      )
    }.sorted { ($0.y, $0.index) < ($1.y, $1.index) }
    var free = plot.y - 8
    var places = ends.map { end in
      let y = max(end.y, free)
      free = y + Self.spacing
      return y
    }
    var floor = plot.y + plot.height
    for index in places.indices.reversed() {
      places[index] = min(places[index], floor)
      floor = places[index] - Self.spacing
    }
    for (place, end) in zip(places, ends) {
      canvas.text(
        names[end.index], plot.x + plot.width + 10, place + 5, paint(of: end.index), isBold: true)
    }
  }

  private func namePoints(in plot: SceneBox, on canvas: inout SceneCanvas) {
    var free = 0
    for (index, name) in points.enumerated() {
      let room = TextMeasure.width(name, size: SceneCanvas.small)
      let middle = min(
        max(x(of: index, in: plot), room / 2), max(room / 2, canvas.width - room / 2))
      guard middle - room / 2 >= free else { continue }
      canvas.text(
        name, middle, canvas.y + 16, .soft, size: SceneCanvas.small, anchor: .middle)
      free = middle + room / 2 + 8
    }
    canvas.y += 24
  }
}
