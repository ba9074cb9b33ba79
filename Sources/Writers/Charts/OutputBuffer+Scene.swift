import Document

extension OutputBuffer {
  /// Adds a drawing as inline SVG, for eyes alone: a description accompanies it.
  ///
  /// The keyboard skips its links, because a list of them follows.
  ///
  /// - Parameter isHidden: whether it is shown only where a style sheet says so; then it has no links.
  mutating func append(_ scene: Scene, class name: String, isHidden: Bool = false) {
    append("<svg")
    attribute("class", name)
    attribute("viewBox", "0 0 \(scene.width) \(scene.height)")
    append(" width=\"\(scene.width)\" height=\"\(scene.height)\"")
    append(" font-size=\"\(SceneCanvas.size)\" fill=\"currentColor\" direction=\"ltr\"")
    if isHidden { append(" display=\"none\"") }
    append(" aria-hidden=\"true\">\n")
    for var mark in scene.marks {
      if isHidden { mark.link = nil }
      append(mark)
    }
    append("</svg>\n")
  }

  /// Adds a drawing as a separate SVG file.
  mutating func append(file scene: Scene, title: String) {
    append(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(scene.width) \(scene.height)\"")
    append(" width=\"\(scene.width)\" height=\"\(scene.height)\" color=\"#1d232b\"")
    append(" font-family=\"Inter, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif\"")
    append(
      " font-size=\"\(SceneCanvas.size)\" fill=\"currentColor\" direction=\"ltr\" role=\"img\">\n<title>"
    )
    append(escaping: title)
    append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n")
    for var mark in scene.marks {
      mark.link = nil
      append(mark)
    }
    append("</svg>\n")
  }

  private mutating func append(_ mark: SceneMark) {
    if let link = mark.link {
      append("<a tabindex=\"-1\"")
      attribute("href", link.address)
      append("><title>")
      append(escaping: link.title)
      append("</title>")
    }
    switch mark.shape {
    case .rectangle(let box):
      append("<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\"")
      fill(mark.paint)
      append("/>")
    case .dot(let point, let radius):
      append("<circle cx=\"\(point.x)\" cy=\"\(point.y)\" r=\"\(radius)\"")
      fill(mark.paint)
      append("/>")
    case .path(let points, let width, let dash):
      append("<path d=\"")
      for (index, point) in points.enumerated() {
        append(index == 0 ? "M\(point.x) \(point.y)" : "L\(point.x) \(point.y)")
      }
      append("\"")
      stroke(mark.paint, width)
      if dash > 0 { append(" stroke-dasharray=\"\(dash * 4) 4\"") }
      append("/>")
    case .strokes(let points, let width):
      append("<path d=\"")
      for (index, point) in points.enumerated() {
        append(index % 2 == 0 ? "M\(point.x) \(point.y)" : "L\(point.x) \(point.y)")
      }
      append("\"")
      stroke(mark.paint, width)
      append("/>")
    case .label(let label): append(label, mark.paint)
    }
    append(mark.link == nil ? "\n" : "</a>\n")
  }

  private mutating func append(_ label: SceneLabel, _ paint: ScenePaint) {
    append("<text x=\"\(label.point.x)\" y=\"\(label.point.y)\"")
    if label.size != SceneCanvas.size { append(" font-size=\"\(label.size)\"") }
    if label.isBold { append(" font-weight=\"700\"") }
    switch label.anchor {
    case .start: break
    case .middle: append(" text-anchor=\"middle\"")
    case .end: append(" text-anchor=\"end\"")
    }
    if label.isUpright {
      append(" transform=\"rotate(-90 \(label.point.x) \(label.point.y))\"")
    }
    fill(paint)
    append(">")
    append(escaping: label.text)
    append("</text>")
  }

  private mutating func fill(_ paint: ScenePaint) {
    if paint == .ink { return }
    if paint.isAccent { append(" class=\"accent\"") }
    // The tint is this share of any colour.
    if case .tint(.accent, let share) = paint {
      append(" class=\"accent\"")
      attribute("fill", ScenePaint.accent.hex)
      append(" fill-opacity=\"0.\(share < 10 ? "0" : "")\(share)\"")
      return
    }
    attribute("fill", paint.color)
  }

  private mutating func stroke(_ paint: ScenePaint, _ width: Int) {
    if paint.isAccent { append(" class=\"accent\"") }
    append(" fill=\"none\"")
    attribute("stroke", paint.color)
    if width > 1 { append(" stroke-width=\"\(width)\"") }
  }

  private mutating func append(_ text: String) { append(string: text) }
}

extension ScenePaint {
  /// Whether a page colours it as the part of the document is.
  fileprivate var isAccent: Bool { self == .accent }

  /// The colour as markup names it.
  fileprivate var color: String {
    switch self {
    case .ink: "currentColor"
    case .soft, .rule, .paper, .accent, .color, .tint: hex
    }
  }

  /// The colour as `#rrggbb`.
  var hex: String {
    let digits = Array("0123456789abcdef")
    return "#" + components.map { "\(digits[$0 / 16])\(digits[$0 % 16])" }.joined()
  }

  /// How much red, green and blue there is, from 0 to 255.
  var components: [Int] {
    switch self {
    case .ink: [0x1D, 0x23, 0x2B]
    case .soft: [0x59, 0x63, 0x6F]
    case .rule: [0xD6, 0xDB, 0xE1]
    case .paper: [0xFF, 0xFF, 0xFF]
    case .accent: [0x0B, 0x5F, 0xA5]
    case .color(let text):
      [1, 3, 5].map { start in
        Int(text.dropFirst(start).prefix(2), radix: 16) ?? 0
      }
    case .tint(let paint, let share):
      paint.components.map { 255 - (255 - $0) * min(max(share, 0), 100) / 100 }
    }
  }
}
