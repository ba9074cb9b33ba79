import Document

extension TypstRenderer {
  /// Renders a chart as shapes and labels, with its description.
  mutating func renderChart(_ chart: Chart) {
    output.append("chart(caption: ")
    output.append(typstString: chart.caption)
    argument("unit", chart.unitBeside)
    argument("source", chart.source.map { "\(words.charts.source)\(words.colon) \($0)" })
    argument("alt", chart.alternative(words))
    output.append(", ")
    render(chart.scene(width: Chart.wide, words: words))
    output.append(")")
  }

  /// Renders a drawing.
  mutating func render(_ scene: Scene) {
    output.append(string: "drawing(\(scene.width), \(scene.height), (\n")
    for mark in scene.marks {
      render(mark)
      output.append(",\n")
    }
    output.append("))")
  }

  private mutating func render(_ mark: SceneMark) {
    let paint = mark.paint.typst
    switch mark.shape {
    case .rectangle(let box):
      output.append(
        string: "draw-box(\(box.x), \(box.y), \(box.width), \(box.height), \"\(paint)\"")
    case .dot(let point, let radius):
      output.append(string: "draw-dot(\(point.x), \(point.y), \(radius), \"\(paint)\"")
    case .path(let points, let width, let dash):
      output.append(string: "draw-lines(\(width), \(dash), \"\(paint)\", (\(points.typst),)")
    case .strokes(let points, let width):
      output.append(string: "draw-lines(\(width), 0, \"\(paint)\", (")
      for start in stride(from: 0, to: points.count - 1, by: 2) {
        output.append(string: points[start...(start + 1)].typst + ",")
      }
      output.append(")")
    case .label(let label):
      output.append(
        string:
          "draw-text(\(label.point.x), \(label.point.y), \(label.size), \"\(paint)\", \"\(label.anchor)\", "
      )
      output.append(typstString: label.text)
      if label.isBold { output.append(", bold: true") }
      if label.isUpright { output.append(", upright: true") }
    }
    if let link = mark.link, link.address.hasPrefix("#") {
      argument("target", String(link.address.dropFirst()))
    }
    output.append(")")
  }
}

extension ScenePaint {
  /// The colour as the functions of drawings take it.
  fileprivate var typst: String {
    switch self {
    case .ink: "ink"
    case .accent: "accent"
    case .tint(.accent, let share): "accent \(share)"
    case .soft, .rule, .paper, .color, .tint: hex
    }
  }
}

extension Collection<ScenePoint> {
  /// The points as an array of Typst.
  fileprivate var typst: String {
    "(" + map { "(\($0.x), \($0.y))," }.joined() + ")"
  }
}
