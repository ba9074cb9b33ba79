/// The labels of rows: beside them in a column, or above them where the drawing is narrow.
struct BarLabels {
  /// The width of the column; 0 if the labels are above their rows.
  let width: Int
  private let lines: [[String]]

  /// Breaks labels into lines.
  init(_ labels: [String], on canvas: SceneCanvas) {
    let widest = labels.map { TextMeasure.width($0, size: SceneCanvas.size) }.max() ?? 0
    let column = min(widest, canvas.width * 36 / 100)
    let isBeside = !canvas.isNarrow || widest <= canvas.width / 4
    width = isBeside ? column : 0
    let room = isBeside ? column : canvas.width
    lines = labels.map {
      TextMeasure.lines($0, width: room, size: SceneCanvas.size, most: isBeside ? 3 : 2)
    }
  }

  /// Draws a label and gives the top of its row.
  ///
  /// - Parameter height: the height of the row.
  func draw(_ index: Int, beside height: Int, on canvas: inout SceneCanvas) -> Int {
    let lines = lines[index]
    let lineHeight = SceneCanvas.size + 3
    guard width > 0 else {
      canvas.text(lines: lines, 0, canvas.y + 12)
      canvas.y += lines.count * lineHeight + 2
      return canvas.y
    }
    let total = lines.count * lineHeight
    let top = canvas.y + max(0, total - height) / 2
    canvas.text(
      lines: lines, width, canvas.y + max(0, height - total) / 2 + 12, anchor: .end)
    canvas.y += max(0, total - height)
    return top
  }
}
