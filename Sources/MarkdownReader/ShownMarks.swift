/// Emphasis marks that are text because there is punctuation on one side of them and a letter beyond
/// ASCII on the other.
enum ShownMarks {
  private static let marks: [UInt8] = [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~")]

  /// The marks in a run of text from the parser, each with the scalars next to it.
  static func contexts(in run: [UInt8]) -> Set<[UInt8]> {
    let isMarked = run.withUnsafeBufferPointer { text in
      text.containsAny(marks[0], marks[1], marks[2], marks[0])
    }
    guard isMarked else { return [] }
    var contexts: Set<[UInt8]> = []
    forEach(in: run[...]) { range, context in
      let mark = run[range.lowerBound]
      // A single mark may be a multiplication sign or refer to a note.
      if range.count > 1 || isRepeated(mark, in: run) { contexts.insert(context) }
    }
    return contexts
  }

  /// Whether a text has a byte more than once.
  private static func isRepeated(_ byte: UInt8, in text: [UInt8]) -> Bool {
    guard let first = text.firstIndex(of: byte) else { return false }
    return text[(first + 1)...].contains(byte)
  }

  /// Calls a closure with each group of marks that cannot be emphasis, and with the scalars next to
  /// it.
  static func forEach<Text: RandomAccessCollection<UInt8>>(
    in text: Text, _ body: (Range<Int>, [UInt8]) -> Void
  ) where Text.Index == Int, Text.SubSequence: Collection<UInt8> {
    var offset = text.startIndex
    while offset < text.endIndex {
      let mark = text[offset]
      let start = offset
      offset += 1
      guard marks.contains(mark) else { continue }
      while offset < text.endIndex, text[offset] == mark { offset += 1 }
      guard offset - start <= 3, mark != UInt8(ascii: "~") || offset - start == 2,
        let before = scalar(before: start, in: text), let after = scalar(at: offset, in: text)
      else { continue }
      let isLost =
        before.isLetterBeyondASCII && after.isPunctuationOfText
        || before.isPunctuationOfText && after.isLetterBeyondASCII
      guard isLost, before.value >= 0x80 || after.value >= 0x80 else { continue }
      body(
        start..<offset,
        Array(String(before).utf8) + Array(text[start..<offset]) + Array(String(after).utf8))
    }
  }

  private static func scalar<Text: RandomAccessCollection<UInt8>>(
    at offset: Int, in text: Text
  ) -> Unicode.Scalar? where Text.Index == Int {
    guard offset < text.endIndex else { return nil }
    return String(decoding: text[offset..<min(text.endIndex, offset + 4)], as: UTF8.self)
      .unicodeScalars.first
  }

  private static func scalar<Text: RandomAccessCollection<UInt8>>(
    before offset: Int, in text: Text
  ) -> Unicode.Scalar? where Text.Index == Int {
    var start = offset - 1
    while start > text.startIndex, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= text.startIndex ? scalar(at: start, in: text) : nil
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterBeyondASCII: Bool { value >= 0x80 && properties.isAlphabetic }

  /// Whether the parser considers the character punctuation next to emphasis marks.
  fileprivate var isPunctuationOfText: Bool {
    if value < 0x80 {
      return value > 0x20 && value < 0x7F && !properties.isAlphabetic
        && !("0"..."9").contains(self)
    }
    switch properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .dashPunctuation, .connectorPunctuation:
      return true
    default: return false
    }
  }
}
