import Document

extension BarChart {
  private static let gap = 12

  func draw(on canvas: inout SceneCanvas) {
    let count = max(1, series.count)
    let isStacked = arrangement == .stacked && count > 1
    if count > 1 {
      canvas.legend(
        series.enumerated().map { ($1.name, ChartPalette.paint($1.color, at: $0)) })
    }
    let labels = BarLabels(bars.map(\.label), on: canvas)
    let ends = isStacked ? bars.map { $0.total ?? "" } : bars.flatMap { $0.amounts.map(\.words) }
    let room =
      ends.map { TextMeasure.width($0, size: SceneCanvas.size, isBold: true) }.max() ?? 0
    let left = labels.width == 0 ? 0 : labels.width + Self.gap
    let length = max(40, canvas.width - left - min(room, canvas.width / 3) - 8)
    let whole = isStacked ? bars.map(\.sum).max() : bars.flatMap { $0.amounts.map(\.value) }.max()
    for (index, bar) in bars.enumerated() {
      let thickness = isStacked || count == 1 ? 20 : 16
      let height = isStacked ? thickness : count * (thickness + 2) - 2
      let top = labels.draw(index, beside: height, on: &canvas)
      if isStacked {
        drawStack(bar, left, top, length, whole ?? 0, on: &canvas)
      } else {
        for (series, amount) in bar.amounts.enumerated() {
          guard let amount else { continue }
          let y = top + series * (thickness + 2)
          let size = ChartScale.length(amount.value, of: whole ?? 0, on: length)
          if count == 1 {
            canvas.rectangle(left, y, size, thickness, ChartPalette.paint(bar.color))
          } else {
            let paint = ChartPalette.paint(self.series[at: series]?.color, at: series)
            canvas.swatch(left, y, size, thickness, paint, series: series)
          }
          canvas.text(
            TextMeasure.clipped(
              amount.shown, width: canvas.width - left - size - 8, size: SceneCanvas.size,
              isBold: true), left + size + 8, y + thickness - (thickness - 9) / 2, isBold: true)
        }
      }
      canvas.y = max(canvas.y, top + height) + 10
    }
    canvas.y -= bars.isEmpty ? 0 : 6
  }

  /// Draws the amounts of a bar behind each other, each with its number where it fits.
  private func drawStack(
    _ bar: Bar, _ left: Int, _ top: Int, _ length: Int, _ whole: Double,
    on canvas: inout SceneCanvas
  ) {
    var start = 0
    var sum = 0.0
    for (index, amount) in bar.amounts.enumerated() {
      guard let amount, amount.value > 0 else { continue }
      sum += amount.value
      let end = max(start + 2, ChartScale.length(sum, of: whole, on: length))
      let paint = ChartPalette.paint(series[at: index]?.color, at: index)
      canvas.part(
        SceneBox(x: left + start, y: top, width: end - start, height: 20), paint, series: index,
        amount.shown)
      start = end
    }
    canvas.text(bar.total ?? "", left + start + 8, top + 15, isBold: true)
  }
}

extension BarChart.Bar {
  /// The sum of the amounts.
  fileprivate var sum: Double { amounts.reduce(0) { $0 + $1.value } }
}

extension Amount? {
  /// The amount's number; 0 where there is none.
  var value: Double { self?.value ?? 0 }
  /// The words of the amount; empty where there is none.
  var words: String { self?.shown ?? "" }
}

extension Array {
  /// The element at an index; nil where there is none.
  subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension SceneCanvas {
  /// Draws a part of a bar, with words in it where they fit.
  mutating func part(_ box: SceneBox, _ paint: ScenePaint, series: Int, _ words: String) {
    // The paper that shows between two parts tells them apart in every print.
    let inner = SceneBox(
      x: box.x, y: box.y, width: max(1, box.width - (box.width > 4 ? 2 : 0)), height: box.height)
    swatch(inner.x, inner.y, inner.width, inner.height, paint, series: series)
    let room = TextMeasure.width(words, size: Self.size, isBold: true)
    guard !words.isEmpty, room + 10 <= inner.width else { return }
    let middle = inner.x + inner.width / 2
    rectangle(middle - room / 2 - 3, inner.y, room + 6, inner.height, paint)
    text(
      words, middle, inner.y + inner.height / 2 + 5, .paper, isBold: true, anchor: .middle)
  }
}
