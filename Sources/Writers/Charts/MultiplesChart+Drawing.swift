import Document

extension MultiplesChart {
  private static let gap = 24
  private static let height = 72

  func draw(on canvas: inout SceneCanvas) {
    let across = max(1, min(panels.count, canvas.isNarrow ? 2 : 3))
    let width = (canvas.width - (across - 1) * Self.gap) / across
    let maximum = panels.flatMap { $0.amounts.map(\.value) }.max() ?? 0
    var first = 0
    while first < panels.count {
      let row = first..<min(first + across, panels.count)
      let titles = row.map {
        TextMeasure.lines(
          panels[$0].series.name, width: width, size: SceneCanvas.size, isBold: true, most: 3)
      }
      let most = titles.map(\.count).max() ?? 0
      let base = canvas.y + most * (SceneCanvas.size + 3) + Self.height + 20
      for (offset, index) in row.enumerated() {
        let x = offset * (width + Self.gap)
        canvas.text(lines: titles[offset], x, canvas.y + 12, isBold: true)
        let box = SceneBox(x: x, y: base - Self.height, width: width, height: Self.height)
        draw(panels[index], index, in: box, maximum, on: &canvas)
      }
      canvas.y = base + 34
      first = row.upperBound
    }
    canvas.y -= panels.isEmpty ? 0 : 14
  }

  /// Draws the columns of a chart, with numbers where they fit and else at the highest.
  private func draw(
    _ panel: Panel, _ index: Int, in box: SceneBox, _ maximum: Double,
    on canvas: inout SceneCanvas
  ) {
    let count = max(1, points.count)
    let base = box.y + box.height
    let highest = panel.amounts.map(\.value).max() ?? 0
    let widest =
      panel.amounts.map { TextMeasure.width($0.words, size: SceneCanvas.small) }.max() ?? 0
    let showsAll = widest + 2 <= box.width / count
    var isNamed = false
    for (point, amount) in panel.amounts.enumerated() where point < points.count {
      guard let amount else { continue }
      let left = box.x + box.width * point / count
      let right = box.x + box.width * (point + 1) / count
      let height = ChartScale.length(amount.value, of: maximum, on: box.height)
      let width = max(1, right - left - 2)
      canvas.rectangle(
        left, base - height, width, height,
        ChartPalette.paint(panel.series.color, at: index))
      guard amount.value > 0, showsAll || amount.value == highest && !isNamed else { continue }
      isNamed = true
      canvas.text(
        amount.shown, left + width / 2, base - height - 4, size: SceneCanvas.small,
        anchor: .middle)
    }
    canvas.line(box.x, base, box.x + box.width, base, .soft)
    guard let first = points.first, let last = points.last else { return }
    let half = (box.width - 8) / 2
    canvas.text(
      TextMeasure.clipped(first, width: half, size: SceneCanvas.small), box.x, base + 14, .soft,
      size: SceneCanvas.small)
    if points.count > 1 {
      canvas.text(
        TextMeasure.clipped(last, width: half, size: SceneCanvas.small), box.x + box.width,
        base + 14, .soft, size: SceneCanvas.small, anchor: .end)
    }
  }
}
