import Document

extension MatrixChart {
  func draw(on canvas: inout SceneCanvas) {
    let labels = BarLabels(rows.map(\.label), on: canvas)
    let left = labels.width == 0 ? 0 : labels.width + 14
    let cell = max(14, (canvas.width - left) / max(1, columns.count))
    let maximum = rows.flatMap { $0.amounts.map(\.value) }.max() ?? 0
    drawHeads(from: left, cell: cell, on: &canvas)
    for (index, row) in rows.enumerated() {
      let top = labels.draw(index, beside: 30, on: &canvas)
      for (column, amount) in row.amounts.enumerated() where column < columns.count {
        let x = left + column * cell
        let share = ChartScale.length(amount.value, of: maximum, on: 38)
        let paint: ScenePaint =
          share == 0 ? .tint(.rule, 30) : .tint(ChartPalette.paint(row.color), 8 + share)
        canvas.rectangle(x, top, cell - 2, 28, paint)
        let shown = amount.words
        canvas.text(
          TextMeasure.clipped(shown, width: cell - 4, size: SceneCanvas.size, isBold: share > 0),
          x + (cell - 2) / 2, top + 19, isBold: share > 0, anchor: .middle)
      }
      canvas.y = top + 30 + (labels.width == 0 ? 6 : 0)
    }
  }

  /// Draws the heads of the columns: on lines above them, or upwards where no word would fit.
  private func drawHeads(from left: Int, cell: Int, on canvas: inout SceneCanvas) {
    let small = SceneCanvas.small
    let broken = columns.map {
      TextMeasure.lines($0, width: cell - 6, size: small, most: 4)
    }
    if broken.joined().contains(where: { $0.hasSuffix("…") }) {
      let most = max(1, min(4, cell / 15))
      let tries = [96, 130, 180].lazy.map { width in
        columns.map { TextMeasure.lines($0, width: width, size: small, most: most) }
      }
      let names = tries.first { !$0.joined().contains { $0.hasSuffix("…") } } ?? tries[2]
      let height = names.joined().map { TextMeasure.width($0, size: small) }.max() ?? 0
      for (index, lines) in names.enumerated() {
        let middle = left + index * cell + (cell - 2) / 2 + 4 - (lines.count - 1) * 7
        for (line, text) in lines.enumerated() {
          canvas.text(
            text, middle + line * 14, canvas.y + height, .soft, size: small, isUpright: true)
        }
      }
      canvas.y += height + 8
    } else {
      let most = broken.map(\.count).max() ?? 0
      for (index, lines) in broken.enumerated() {
        canvas.text(
          lines: lines, left + index * cell + (cell - 2) / 2,
          canvas.y + 11 + (most - lines.count) * (small + 3), .soft, size: small, anchor: .middle)
      }
      canvas.y += most * (small + 3) + 6
    }
  }
}
