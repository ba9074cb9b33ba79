public import Document
public import Wording

extension Chart {
  /// The chart as an SVG file, with its description as the title.
  ///
  /// - Parameter isNarrow: whether the drawing is for a phone, 340 units wide, and not 720.
  public func svg(_ words: Words, isNarrow: Bool = false) -> String {
    var output = OutputBuffer()
    output.append(
      file: scene(width: isNarrow ? Self.narrow : Self.wide, words: words),
      title: alternative(words))
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
