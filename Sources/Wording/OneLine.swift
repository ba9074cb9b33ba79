/// Makes one line from a text intended as one, such as a title, a name or a place.
///
/// White space at the ends goes, and white space within is one space: line ends of blocks of YAML,
/// doubled spaces, and pasted characters that look like a space or like nothing. Comments of HTML
/// go too: they are notes to oneself.
package enum OneLine {
  /// Whether making one line of a text may change it.
  ///
  /// Nearly every text is one line already; without a branch in it, the loop takes many bytes at a
  /// time.
  package static func mayChange(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    let space = UInt8(ascii: " ")
    if first <= space || last <= space { return true }
    var isOdd: UInt8 = 0
    var high = first
    for index in 1..<text.count {
      let (a, b) = (text[index - 1], text[index])
      let startsComment: UInt8 = (a ^ UInt8(ascii: "<")) | (b ^ UInt8(ascii: "!")) == 0 ? 1 : 0
      isOdd |= (b < space ? 1 : 0) | ((a ^ space) | (b ^ space) == 0 ? 1 : 0) | startsComment
      high |= b
    }
    return isOdd != 0 || high >= 0x80 && containsOtherSpace(text)
  }

  /// Whether a text contains a space, a line separator or a sign without width that is not ASCII.
  private static func containsOtherSpace(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 1..<text.count where text[index - 1] >= 0xC2 {
      let third = index + 1 < text.count ? text[index + 1] : 0
      switch (text[index - 1], text[index]) {
      case (0xC2, 0xA0), (0xC2, 0x85), (0xC2, 0xAD), (0xE1, 0x9A), (0xEF, 0xBB): return true
      case (0xE3, 0x80):
        if third == 0x80 { return true }
      case (0xE2, 0x80):
        if third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF { return true }
      case (0xE2, 0x81):
        if third == 0x9F || third == 0xA0 { return true }
      default: continue
      }
    }
    return false
  }

  /// A text as one line.
  ///
  /// A no-break space stays where typography asks for it: beside a figure or a mark. Between two
  /// letters it is a space like any other. A space as wide as an ideograph stays too.
  ///
  /// - Parameter isName: whether the text is only a name to tell things apart by, as cells of tables
  ///   are; then every space is the ordinary one, and soft hyphens go.
  package static func of(_ text: String, isName: Bool = false) -> String {
    var text = text
    guard text.withUTF8({ mayChange($0) }) else { return text }
    text = HTMLComment.removed(from: text).rest
    var line = String.UnicodeScalarView()
    var run = WhiteSpace()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar.isWhiteSpace {
        run.add(scalar)
      } else if isWithoutWidth(scalar) || isName && scalar == softHyphen {
        run.withoutWidth = scalar
      } else {
        if let last, let between = run.scalar(between: last, and: scalar, isName: isName) {
          line.append(between)
        }
        run = WhiteSpace()
        line.append(scalar)
        last = scalar
      }
    }
    return String(line)
  }

  private static let softHyphen: Unicode.Scalar = "\u{AD}"

  /// Whether a scalar is a zero width space, a word joiner or a byte order mark.
  private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200B}" || scalar == "\u{2060}" || scalar == "\u{FEFF}"
  }

  /// Whether the script is written without spaces between words, where a zero width space marks a
  /// possible line end: Thai, Lao, Tibetan, Burmese, Khmer and their neighbours.
  private static func isWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x1BFF, 0xA980...0xA9FF,
      0xAA60...0xAADF:
      true
    default: false
    }
  }

  /// The white space between two words.
  private struct WhiteSpace {
    private var first: Unicode.Scalar?
    private var count = 0
    private var endsLine = false
    var withoutWidth: Unicode.Scalar?

    mutating func add(_ scalar: Unicode.Scalar) {
      if count == 0 { first = scalar }
      count += 1
      if scalar == "\n" || scalar == "\r" { endsLine = true }
    }

    /// The remaining white space; nil for none.
    func scalar(
      between a: Unicode.Scalar, and b: Unicode.Scalar, isName: Bool
    ) -> Unicode.Scalar? {
      guard let first else {
        guard withoutWidth == "\u{200B}", isWithoutSpaces(a), isWithoutSpaces(b) else { return nil }
        return withoutWidth
      }
      if endsLine, a.joinsLine(with: b) { return nil }
      guard count == 1, !isName, !first.isASCII, !endsLine else { return " " }
      if first == "\u{3000}" { return first }
      let isBetweenLetters = a.properties.isAlphabetic && b.properties.isAlphabetic
      let isLineSeparator = first == "\u{85}" || first == "\u{2028}" || first == "\u{2029}"
      return isBetweenLetters || isLineSeparator ? " " : first
    }
  }
}
