/// Lines that tell areas apart without colour.
enum SceneTexture {
  /// The distance of lines.
  private static let step = 6

  /// The lines of a series in a box, each of two points; none for the first series.
  static func strokes(of series: Int, in box: SceneBox) -> [ScenePoint] {
    switch series % 6 {
    case 1: diagonals(in: box, isRising: true)
    case 2:
      stride(from: box.y + 3, to: box.y + box.height, by: step).flatMap { y in
        [ScenePoint(box.x, y), ScenePoint(box.x + box.width, y)]
      }
    case 3: diagonals(in: box, isRising: false)
    case 4:
      stride(from: box.x + 3, to: box.x + box.width, by: step).flatMap { x in
        [ScenePoint(x, box.y), ScenePoint(x, box.y + box.height)]
      }
    case 5: diagonals(in: box, isRising: true) + diagonals(in: box, isRising: false)
    default: []
    }
  }

  private static func diagonals(in box: SceneBox, isRising: Bool) -> [ScenePoint] {
    stride(from: step - box.height, to: box.width, by: step + 1).flatMap { start in
      let (first, last) = (max(0, -start), min(box.height, box.width - start))
      guard last > first else { return [ScenePoint]() }
      return [first, last].map { run in
        ScenePoint(
          box.x + start + run, isRising ? box.y + box.height - run : box.y + run)
      }
    }
  }
}
