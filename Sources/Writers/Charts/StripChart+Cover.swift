import Document

extension StripChart {
  private static let width = 1200
  private static let columns = 24
  private static let height = 420

  /// The strip as a drawing for a dark cover.
  ///
  /// It has a pale dot for each mark, piled up where many are close to each other, above a thin line for
  /// each period, and no words.
  var cover: Scene {
    var canvas = SceneCanvas(width: Self.width)
    let step = Self.width / Self.columns
    var piles = Array(repeating: [Int](), count: Self.columns)
    for mark in marks where !isPeriod(mark) && lanes.indices.contains(mark.lane) {
      piles[min(axis.place(of: mark.first, on: Self.columns), Self.columns - 1)].append(mark.lane)
    }
    let highest = piles.map(\.count).max() ?? 0
    let rise = min(step, Self.height / max(1, highest))
    let base = highest * rise
    for (column, pile) in piles.enumerated() {
      // Those of a sector lie on each other, in the order of the sectors.
      for (level, lane) in pile.sorted().enumerated() {
        canvas.dot(
          column * step + step / 2, base - level * rise - rise / 2, radius: max(1, rise * 2 / 5),
          paint(of: lane))
      }
    }
    canvas.y = base + 14
    for mark in marks.prefix(Self.maxMarks)
    where isPeriod(mark) && lanes.indices.contains(mark.lane) {
      let start = axis.place(of: mark.first, on: Self.width)
      let end = axis.place(of: mark.last + 1, on: Self.width)
      canvas.rectangle(start, canvas.y, end - start, 3, paint(of: mark.lane))
      canvas.y += 9
    }
    return canvas.scene
  }

  private func paint(of lane: Int) -> ScenePaint {
    .tint(ChartPalette.paint(lanes[lane].color, at: lane), 45)
  }
}
