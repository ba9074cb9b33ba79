extension TextHazards {
  /// The maximum number of combining marks, such as accents, in a row.
  public static let maxStackedMarks = 200

  /// Where a text in well-formed UTF-8 has more combining marks in a row than anything that is written; nil
  /// if it has not.
  ///
  /// To compare such texts takes time that grows with the square of the marks, because they are put into
  /// their usual order first.
  ///
  /// - Returns: the offset of the first of these marks.
  public static func stackOfMarks(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    // Marks take two bytes at least, so every stack that is too high covers one of these bytes.
    for offset in stride(from: maxStackedMarks, to: text.count, by: maxStackedMarks)
    where text[offset] >= 0x80 {
      var start = Self.start(ofScalarAt: offset, in: text)
      guard isMark(at: start, in: text) else { continue }
      while start > 0, offset - start < 4 * maxStackedMarks {
        let before = Self.start(ofScalarAt: start - 1, in: text)
        guard isMark(at: before, in: text) else { break }
        start = before
      }
      let stack = String(
        decoding: text[start...].prefix(4 * (maxStackedMarks + 1)), as: UTF8.self)
      if stack.unicodeScalars.prefix(while: isMark).count > maxStackedMarks { return start }
    }
    return nil
  }

  private static func start(
    ofScalarAt offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var start = offset
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private static func isMark(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    String(decoding: text[start...].prefix(4), as: UTF8.self).unicodeScalars.first.map(isMark)
      ?? false
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered
  }
}
