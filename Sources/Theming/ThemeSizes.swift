/// The sizes of a theme.
package struct ThemeSizes: Sendable, Hashable {
  /// Running text on screens, in CSS pixels.
  package var text: Double
  /// Running text on paper, in points.
  package var print: Double
  /// How much larger each level of headings is than the next, such as 1.2.
  package var scale: Double
  /// The characters of a full line of running text.
  package var measure: Double

  /// The default sizes of a theme.
  package static let standard = ThemeSizes(text: 18, print: 9.6, scale: 1.2, measure: 68)

  /// The size of headings of a level from 1 to 6 as a multiple of running text; the last two are as
  /// large as that or smaller.
  package func heading(_ level: Int) -> Double {
    let steps = 5 - min(max(level, 1), 6)
    return steps < 0 ? 1 / scale : (0..<steps).reduce(1) { size, _ in size * scale }
  }
}
