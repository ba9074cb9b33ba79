extension TextHazards {
  /// The maximum number of combining marks, such as accents, in a row.
  public static let maxStackedMarks = 200

  /// The position of more combining marks in a row than any written language has, in well-formed
  /// UTF-8; nil if there are none.
  ///
  /// Comparing such texts takes time that grows with the square of the marks, because the
  /// comparison first puts them into their usual order. Marks that become a row only after
  /// references of HTML are read and markup is removed count too.
  ///
  /// - Returns: the offset of one of these marks; of the first if they are in a row in the source.
  public static func stackOfMarks(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    firstStack(in: text) ?? MarksInMarkup.firstStack(in: text)
  }

  private static func firstStack(in text: UnsafeBufferPointer<UInt8>) -> Int? {
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
    text.scalar(at: start).0.map(isMark) ?? false
  }

  /// Whether a character is put into order among its neighbours, or left out of names and titles,
  /// which makes its neighbours adjacent.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xAD, 0x3400..<0xA66F, 0xAC00..<0xFB1E: false
    case 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: scalar.properties.canonicalCombiningClass != .notReordered
    }
  }
}
