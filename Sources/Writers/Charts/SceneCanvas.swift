import Document

/// Collects the shapes and labels of a drawing.
struct SceneCanvas {
  /// The size of most labels.
  static let size = 13
  /// The size of labels that step back.
  static let small = 11

  let width: Int
  /// How far down the drawing has come.
  var y = 0
  private(set) var marks: [SceneMark] = []

  init(width: Int) { self.width = width }

  /// Whether labels have no room beside their marks.
  var isNarrow: Bool { width < 500 }

  /// The finished drawing.
  var scene: Scene { Scene(width: width, height: max(1, y), marks: marks) }

  mutating func rectangle(
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, _ paint: ScenePaint, link: SceneLink? = nil
  ) {
    guard width > 0, height > 0 else { return }
    let box = SceneBox(x: x, y: y, width: width, height: height)
    marks.append(SceneMark(shape: .rectangle(box), paint: paint, link: link))
  }

  mutating func line(
    _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ paint: ScenePaint = .rule, width: Int = 1
  ) {
    path([ScenePoint(x1, y1), ScenePoint(x2, y2)], paint, width: width)
  }

  mutating func path(_ points: [ScenePoint], _ paint: ScenePaint, width: Int, dash: Int = 0) {
    guard points.count > 1 else { return }
    marks.append(
      SceneMark(shape: .path(points, width: width, dash: dash), paint: paint, link: nil))
  }

  mutating func dot(
    _ x: Int, _ y: Int, radius: Int, _ paint: ScenePaint, link: SceneLink? = nil
  ) {
    marks.append(
      SceneMark(shape: .dot(ScenePoint(x, y), radius: radius), paint: paint, link: link))
  }

  mutating func text(
    _ text: String, _ x: Int, _ y: Int, _ paint: ScenePaint = .ink, size: Int = size,
    isBold: Bool = false, anchor: SceneLabel.Anchor = .start, isUpright: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let label = SceneLabel(
      text: text, point: ScenePoint(x, y), size: size, isBold: isBold, anchor: anchor,
      isUpright: isUpright)
    marks.append(SceneMark(shape: .label(label), paint: paint, link: nil))
  }

  /// Draws lines of text below each other, the first on a new line.
  mutating func text(
    lines: [String], _ x: Int, _ y: Int, _ paint: ScenePaint = .ink, size: Int = size,
    isBold: Bool = false, anchor: SceneLabel.Anchor = .start
  ) {
    for (index, line) in lines.enumerated() {
      text(
        line, x, y + index * (size + 3), paint, size: size, isBold: isBold, anchor: anchor)
    }
  }

  /// Draws a rectangle in the colour and texture of a series, which tells it apart without colour.
  mutating func swatch(
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, _ paint: ScenePaint, series index: Int
  ) {
    rectangle(x, y, width, height, paint)
    let box = SceneBox(x: x, y: y, width: width, height: height)
    let strokes = SceneTexture.strokes(of: index, in: box)
    if !strokes.isEmpty {
      marks.append(
        SceneMark(shape: .strokes(strokes, width: 1), paint: .tint(paint, 40), link: nil))
    }
  }

  /// Draws the names of series with areas in their colours and textures, on as many lines as they need.
  mutating func legend(_ entries: [(name: String, paint: ScenePaint)]) {
    legend(entries, sampleWidth: 14) { canvas, index, box in
      canvas.swatch(box.x, box.y, box.width, box.height, entries[index].paint, series: index)
    }
  }

  /// Draws the names of series with samples of their marks.
  mutating func legend(
    _ entries: [(name: String, paint: ScenePaint)], sampleWidth: Int,
    sample: (inout SceneCanvas, Int, SceneBox) -> Void
  ) {
    var x = 0
    for (index, entry) in entries.enumerated() {
      let name = TextMeasure.clipped(entry.name, width: width - sampleWidth - 6, size: Self.size)
      let room = sampleWidth + 6 + TextMeasure.width(name, size: Self.size)
      if x > 0, x + room > width {
        x = 0
        y += 22
      }
      sample(&self, index, SceneBox(x: x, y: y + 2, width: sampleWidth, height: 14))
      text(name, x + sampleWidth + 6, y + 14)
      x += room + 18
    }
    y += 32
  }
}
