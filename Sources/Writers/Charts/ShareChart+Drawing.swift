import Document

extension ShareChart {
  func draw(on canvas: inout SceneCanvas) {
    let whole = parts.reduce(0) { $0 + $1.amount.value }
    var (start, sum) = (0, 0.0)
    for (index, part) in parts.enumerated() where part.amount.value > 0 {
      sum += part.amount.value
      let end = max(start + 2, ChartScale.length(sum, of: whole, on: canvas.width))
      canvas.part(
        SceneBox(x: start, y: canvas.y, width: end - start, height: 36),
        ChartPalette.paint(part.color, at: index), series: index, percent(part))
      start = end
    }
    canvas.y += 50
    let numbers = room(parts.map(\.amount.shown), isBold: true)
    let percents = room(parts.map(percent), isBold: false) + 16
    for (index, part) in parts.enumerated() {
      let middle = canvas.y + 14
      canvas.swatch(
        0, canvas.y + 2, 14, 14, ChartPalette.paint(part.color, at: index), series: index)
      let lines = TextMeasure.lines(
        part.label, width: max(60, min(canvas.width, 480) - numbers - percents - 34),
        size: SceneCanvas.size, most: 2)
      let right = min(canvas.width, 480)
      canvas.text(lines: lines, 22, middle)
      canvas.text(
        part.amount.shown, right - percents, middle, isBold: true, anchor: .end)
      canvas.text(percent(part), right, middle, .soft, anchor: .end)
      canvas.y += 8 + max(1, lines.count) * (SceneCanvas.size + 3)
    }
  }

  private func percent(_ part: Part) -> String {
    percent(of: part.amount).map { "\($0) %" } ?? ""
  }

  private func room(_ texts: [String], isBold: Bool) -> Int {
    texts.map { TextMeasure.width($0, size: SceneCanvas.size, isBold: isBold) }.max() ?? 0
  }
}
