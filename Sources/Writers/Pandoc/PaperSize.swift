/// The size of a picture in a document, in hundredths of a centimetre.
struct PaperSize: Sendable, Hashable {
  /// The width between the margins of a page.
  static let room = 1640
  /// The height above which a picture is made narrower: it leaves room for words on its page.
  static let maxHeight = 1200
  /// The same for the picture of the cover, which is below the title.
  static let maxCoverHeight = 800

  var width: Int
  var height: Int

  /// Fits a picture into a width.
  ///
  /// - Parameters:
  ///   - width: the picture's own width in pixels, 96 to an inch.
  ///   - height: its own height in pixels.
  ///   - percent: how much of the room it takes; nil for as much as its pixels fill.
  ///   - room: the width that there is.
  ///   - limit: the height above which it is made narrower.
  init(
    width pixels: Int, height: Int, percent: Int?, room: Int, limit: Int = PaperSize.maxHeight
  ) {
    let natural = percent.map { room * $0 / 100 } ?? pixels * 254 / 96
    let wide = max(1, min(natural, room))
    let high = max(1, wide * height / max(1, pixels))
    if high > limit {
      self.width = max(1, wide * limit / high)
      self.height = limit
    } else {
      self.width = wide
      self.height = high
    }
  }

  /// Fits a drawing into a width; one of its units is 0.68 points, as in print.
  init(of drawing: ChartDrawing, room: Int) {
    let scene = drawing.scene
    width = max(1, min(room, scene.width * 68 * 254 / 7200))
    height = max(1, width * scene.height / max(1, scene.width))
  }

  /// A length as documents name it, such as `12.05cm`.
  static func text(_ length: Int) -> String {
    "\(length / 100).\(String(100 + length % 100).dropFirst())cm"
  }
}
