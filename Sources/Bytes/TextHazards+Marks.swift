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
      if count(ofMarksFrom: start, in: text) > maxStackedMarks { return start }
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

  /// The number of marks in a row from an offset on, up to one more than there may be.
  private static func count(
    ofMarksFrom start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var (count, offset) = (0, start)
    while count <= maxStackedMarks, offset < text.count, isMark(at: offset, in: text) {
      count += 1
      offset += text.scalar(at: offset).length
    }
    return count
  }

  private static func isMark(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.scalar(at: start).0.map { $0.properties.canonicalCombiningClass != .notReordered } ?? false
  }
}
