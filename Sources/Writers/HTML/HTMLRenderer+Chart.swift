import Document

extension HTMLRenderer {
  private static let rowHeight = 44
  private static let barWidth = 360
  private static let width = 420

  /// Renders values as bars in inline SVG, with the values as its text alternative.
  ///
  /// Each bar is below its label, so both are readable on a phone.
  mutating func renderChart(_ chart: Chart) {
    let height = chart.bars.count * Self.rowHeight
    let maximum = max(chart.bars.map(\.value).max() ?? 0, 1)
    let colon = words.colon
    let description = chart.bars.map { "\($0.label)\(colon) \($0.shown)" }.joined(separator: "; ")
    output.endLine()
    output.append("<figure class=\"chart\">\n<svg role=\"img\"")
    output.attribute("viewBox", "0 0 \(Self.width) \(height)")
    output.attribute("aria-label", "\(chart.caption). \(description)")
    output.append(">\n")
    for (index, bar) in chart.bars.enumerated() {
      let top = index * Self.rowHeight
      let share = min(max(bar.value / maximum, 0), 1)
      let length = Int((share * Double(Self.barWidth)).rounded())
      text(bar.label, x: 0, y: top + 14)
      output.append("<rect")
      output.attribute("x", "0")
      output.attribute("y", String(top + 20))
      output.attribute("width", String(max(length, bar.value > 0 ? 2 : 0)))
      output.attribute("height", "16")
      output.attribute("fill", bar.color ?? "currentColor")
      output.append("/>\n")
      text(bar.shown, x: length + 8, y: top + 33)
    }
    output.append("</svg>\n<figcaption")
    renderContent { $0.output.append(escaping: chart.caption) }
    output.append("</figcaption>\n</figure>\n")
  }

  private mutating func text(_ text: String, x: Int, y: Int) {
    output.append("<text")
    output.attribute("x", String(x))
    output.attribute("y", String(y))
    output.append(">")
    output.append(escaping: text)
    output.append("</text>\n")
  }
}
