import Document

extension PeriodChart {
  private static let row = 22

  func draw(on canvas: inout SceneCanvas) {
    let top = canvas.y
    let length = canvas.width - 2
    /// The end of the content of each row.
    var ends: [Int] = []
    for period in periods {
      let start = axis.place(of: period.first, on: length)
      let end = max(start + 10, axis.place(of: period.last + 1, on: length))
      let text = period.label.plainText
      let room = TextMeasure.width(text, size: SceneCanvas.size)
      // The name goes after its period, before it where that is too far right, or is cut.
      let isBehind = end + 6 + room <= canvas.width || canvas.width - end >= start
      let width = isBehind ? canvas.width - end - 6 : start - 6
      let name = TextMeasure.clipped(text, width: max(30, width), size: SceneCanvas.size)
      let shown = TextMeasure.width(name, size: SceneCanvas.size)
      let left = isBehind ? start : max(0, start - 6 - shown)
      let row = ends.firstIndex { $0 < left } ?? ends.endIndex
      if row == ends.endIndex { ends.append(0) }
      ends[row] = isBehind ? end + 6 + shown + 10 : end + 10
      let y = top + 6 + row * Self.row
      let paint = ChartPalette.paint(period.color)
      let link = period.label.sceneLink(date: period.date)
      if end - start <= 12 {
        canvas.dot(start + 5, y + 7, radius: 5, paint, link: link)
      } else {
        canvas.rectangle(start, y + 2, end - start, 10, paint, link: link)
      }
      canvas.text(
        name, isBehind ? max(end, start + 10) + 6 : start - 6, y + 12,
        anchor: isBehind ? .start : .end)
    }
    canvas.y = top + 10 + ends.count * Self.row
    axis.draw(from: 0, length: length, on: &canvas)
  }
}
