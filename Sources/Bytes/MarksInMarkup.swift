/// Combining marks that are apart in a source text but in a row in its result: as references of
/// HTML, such as `&#x301;`, or with markup between them, as in `*\u{301}*_\u{323}_`.
struct MarksInMarkup {
  /// The maximum number of marks behind signs of markup between two blank lines.
  private static let maxBehindSigns = 1000
  /// The numbers of places, of either kind, below which no row can take long.
  private static let (fewSigns, fewReferences) = (20, 100)

  private enum Previous {
    /// A letter, a space or anything else that begins a new row.
    case base
    /// A sign that may be markup.
    case sign
    case mark(isBehindSign: Bool)
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var previous = Previous.base
  /// The number of marks in a row, and of those behind signs since the last blank line.
  private var (row, behindSigns) = (0, 0)

  /// The offset of the mark that makes a row longer than in any written language; nil if none does.
  static func firstStack(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard mayContain(text) else { return nil }
    var marks = MarksInMarkup(text: text)
    return marks.firstStack()
  }

  private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Whether there are enough places for marks to require a search.
  ///
  /// Hardly any text has, but all texts are scanned: the inner loop is free of branches and counts
  /// in bytes, which lets the compiler vectorize it.
  private static func mayContain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 2 * fewSigns else { return false }
    var (signs, references) = (0, 0)
    var start = 1
    while start < text.count {
      let end = min(start + Int(UInt8.max), text.count)
      var (signsHere, referencesHere): (UInt8, UInt8) = (0, 0)
      for index in start..<end {
        let (a, b) = (text[index - 1], text[index])
        // Of ASCII, letters, digits and white space are no signs.
        let isSign: UInt8 = a &- 0x21 < 0x5E ? 1 : 0
        let isLetter: UInt8 = (a | 0x20) &- 0x61 < 26 ? 1 : 0
        let isDigit: UInt8 = a &- 0x30 < 10 ? 1 : 0
        let isHigh: UInt8 = b >= 0xC2 ? 1 : 0
        let isReference: UInt8 = a == UInt8(ascii: "&") ? 1 : 0
        signsHere &+= isSign & ~isLetter & ~isDigit & isHigh
        referencesHere &+= isReference
      }
      signs += Int(signsHere)
      references += Int(referencesHere)
      start = end
    }
    return signs > fewSigns || references > fewReferences
  }

  private mutating func firstStack() -> Int? {
    var offset = 0
    var isBlankLine = false
    while offset < text.count {
      let byte = text[offset]
      if byte == UInt8(ascii: "\n") {
        if isBlankLine { behindSigns = 0 }
        isBlankLine = true
      } else if byte > UInt8(ascii: " ") {
        isBlankLine = false
      }
      let (isMark, length) = character(at: offset)
      if isMark {
        add()
        if row > TextHazards.maxStackedMarks || behindSigns > Self.maxBehindSigns { return offset }
      } else {
        previous = Self.isSign(byte) ? .sign : .base
      }
      offset += length
    }
    return nil
  }

  private mutating func add() {
    switch previous {
    case .base:
      row = 1
      previous = .mark(isBehindSign: false)
    case .sign:
      row = 1
      previous = .mark(isBehindSign: true)
    case .mark: row += 1
    }
    if case .mark(isBehindSign: true) = previous { behindSigns += 1 }
  }

  /// Whether a mark, or a reference to one, is at an offset, and its length in bytes.
  private func character(at offset: Int) -> (isMark: Bool, length: Int) {
    switch text[offset] {
    case UInt8(ascii: "&"): reference(at: offset).map { (true, $0) } ?? (false, 1)
    case 0..<0xC2: (false, 1)
    default:
      switch text.scalar(at: offset) {
      case (let scalar?, let length): (TextHazards.isMark(scalar), length)
      case (nil, _): (false, 1)
      }
    }
  }

  /// The length of a reference to a mark; nil if there is none.
  private func reference(at offset: Int) -> Int? {
    let name = text[(offset + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < text.count, text[name.endIndex] == UInt8(ascii: ";") else { return nil }
    return Self.isMark(name) ? name.count + 2 : nil
  }

  private static func isMark(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard name.first == UInt8(ascii: "#") else {
      return ["tdot", "TripleDot", "DotDot", "DownBreve"].contains { name.elementsEqual($0.utf8) }
    }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map(TextHazards.isMark) ?? false
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
