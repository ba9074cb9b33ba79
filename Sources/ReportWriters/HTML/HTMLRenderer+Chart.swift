import ReportDocument

extension HTMLRenderer {
  private static let rowHeight = 28
  private static let labelWidth = 230
  private static let barWidth = 270
  private static let width = 640

  /// Renders values as bars in inline SVG, with the values as its text alternative.
  mutating func render(_ chart: Chart) {
    let height = chart.bars.count * Self.rowHeight
    let greatest = max(chart.bars.map(\.value).max() ?? 0, 1)
    let told = chart.bars.map { "\($0.label): \($0.shown)" }.joined(separator: "; ")
    output.endLine()
    output.append("<figure class=\"chart\">\n<svg role=\"img\"")
    attribute("viewBox", "0 0 \(Self.width) \(height)")
    attribute("aria-label", "\(chart.caption). \(told)")
    output.append(">\n")
    for (index, bar) in chart.bars.enumerated() {
      let top = index * Self.rowHeight
      let length = Int((bar.value / greatest * Double(Self.barWidth)).rounded())
      text(bar.label, x: Self.labelWidth - 10, y: top + 19, anchor: "end")
      output.append("<rect")
      attribute("x", String(Self.labelWidth))
      attribute("y", String(top + 5))
      attribute("width", String(max(length, bar.value > 0 ? 2 : 0)))
      attribute("height", String(Self.rowHeight - 10))
      attribute("fill", bar.color ?? "currentColor")
      output.append("/>\n")
      text(bar.shown, x: Self.labelWidth + length + 8, y: top + 19, anchor: "start")
    }
    output.append("</svg>\n<figcaption>")
    output.append(escaping: chart.caption)
    output.append("</figcaption>\n</figure>\n")
  }

  private mutating func text(_ text: String, x: Int, y: Int, anchor: String) {
    output.append("<text")
    attribute("x", String(x))
    attribute("y", String(y))
    attribute("text-anchor", anchor)
    output.append(">")
    output.append(escaping: text)
    output.append("</text>\n")
  }
}
