/// The key that sorts a text as a reader looks it up, the same on every machine.
///
/// Case, accents, quotation marks and leading punctuation do not count; other punctuation and spaces
/// count as one space; numbers go by their value. Scripts follow one another as in Unicode, Latin
/// letters first.
public struct SortKey: Sendable, Hashable, Comparable {
  private var bytes: [UInt8]

  /// The key of a text.
  public init(_ text: String) {
    var maker = Maker(capacity: text.utf8.count)
    var text = text
    let isASCII = text.withUTF8 { bytes in
      // Without a branch in it, the loop takes many bytes at a time.
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      guard all < 0x80 else { return false }
      for byte in bytes { maker.add(ascii: byte) }
      return true
    }
    if isASCII {
      // The text is complete.
    } else if text.unicodeScalars.allSatisfy(Self.isWhole) {
      for scalar in text.unicodeScalars { maker.add(scalar) }
    } else {
      for scalar in text.decomposedScalars { maker.add(scalar) }
    }
    bytes = maker.finish()
    // A text of nothing but signs is told from others by the signs.
    if bytes.isEmpty { bytes = Array(text.composed.utf8) }
  }

  /// The key of a number, by its value.
  public init(_ number: Int) {
    var maker = Maker(capacity: 0)
    for byte in String(max(0, number)).utf8 { maker.add(Unicode.Scalar(byte)) }
    bytes = maker.finish()
  }

  /// The key of a missing text, which comes first.
  public static let none = SortKey(bytes: [])

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether a key can be made of a scalar as it is.
  ///
  /// Such a scalar is not a mark, and carries none but those that ``letter(under:)`` takes off. Taking a
  /// whole text apart costs more than all the rest.
  private static func isWhole(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xC0, 0x410...0x44F, 0x2010...0x2027, 0x3001...0x3029, 0x3400...0x4DBF,
      0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      true
    case 0xC0..<0x180: letter(under: scalar) != nil
    default: false
    }
  }

  /// The ASCII letter, in lower case, that a letter of Latin-1 or Latin Extended-A is made from, if any.
  private static func letter(under scalar: Unicode.Scalar) -> UInt8? {
    let index = Int(scalar.value) - 0xC0
    guard underlying.indices.contains(index), underlying[index] != 0 else { return nil }
    return underlying[index]
  }

  private static let underlying: [UInt8] = (0xC0..<0x180).map { value in
    let letter = Unicode.Scalar(UInt32(value)).flatMap { scalar in
      String(scalar).decomposedScalars.first { _ in true }
    }
    guard let letter, letter.isASCII else { return 0 }
    return UInt8(letter.value) | 0x20
  }

  /// Whether a key comes before another.
  public static func < (a: SortKey, b: SortKey) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }
}

extension SortKey {
  /// Makes a key of scalars whose marks are apart from their letters.
  private struct Maker {
    private var bytes: [UInt8] = []
    private var digits: [UInt8] = []
    private var isSpacePending = false
    private var last: Unicode.Scalar = "\0"

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func add(_ scalar: Unicode.Scalar) {
      defer { last = scalar }
      switch scalar {
      case _ where scalar.isASCII: add(ascii: UInt8(scalar.value))
      case "\u{2013}", "\u{2014}": isSpacePending = true
      case "\u{2018}"..."\u{201F}": break  // quotation marks
      case "\u{419}", "\u{439}":  // a separate letter in Cyrillic
        append("\u{438}")
        bytes.append(Self.breve)
      case "\u{410}"..."\u{42F}":
        if let small = Unicode.Scalar(scalar.value + 0x20) { append(small) }
      case "\u{430}"..."\u{44F}", "\u{3400}"..."\u{4DBF}", "\u{4E00}"..."\u{9FFF}":
        append(scalar)
      case "\u{AC00}"..."\u{D7A3}": addSyllable(scalar.value - 0xAC00)
      case "\u{FF01}"..."\u{FF5E}":  // full width
        if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) { add(narrow) }
      default: addOther(scalar)
      }
    }

    mutating func add(ascii byte: UInt8) {
      let small = byte | 0x20
      if small &- UInt8(ascii: "a") < 26 {
        addLetter(small)
      } else if byte &- UInt8(ascii: "0") < 10 {
        addDigit(byte)
      } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "`") {
        isSpacePending = true
      }
    }

    private mutating func addOther(_ scalar: Unicode.Scalar) {
      if let letter = SortKey.letter(under: scalar) { return addLetter(letter) }
      if let letters = SortKey.letters[scalar] {
        for letter in letters.utf8 { addLetter(letter) }
        return
      }
      let properties = scalar.properties
      switch properties.generalCategory {
      case .initialPunctuation, .finalPunctuation, .format, .control: break
      case .nonspacingMark, .enclosingMark:
        if scalar == "\u{306}", last == "\u{438}" || last == "\u{418}" {
          bytes.append(Self.breve)
        } else if !Self.isAccent(scalar) {
          append(scalar)
        }
      case .decimalNumber:
        if let value = properties.numericValue { addDigit(0x30 + UInt8(value)) }
      case .uppercaseLetter, .titlecaseLetter:
        for small in properties.lowercaseMapping.unicodeScalars where !Self.isAccent(small) {
          append(small)
        }
      case .lowercaseLetter, .modifierLetter, .otherLetter, .letterNumber, .otherNumber,
        .spacingMark, .privateUse:
        append(scalar)
      default: isSpacePending = true
      }
    }

    /// Whether a mark is one that readers look past: an accent, a vowel point, a voicing mark.
    private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x300...0x36F, 0x483...0x487, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670,
        0x6D6...0x6ED, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0x3099...0x309A,
        0xFE20...0xFE2F:
        true
      default: false
      }
    }

    /// The key for the breve that makes another letter.
    private static let breve: UInt8 = 0xFE

    /// Adds the letters of a syllable of Hangul, by the number of the syllable.
    private mutating func addSyllable(_ number: UInt32) {
      let (initial, medial, final) = (number / 588, number % 588 / 28, number % 28)
      for letter in [0x1100 + initial, 0x1161 + medial] {
        if let letter = Unicode.Scalar(letter) { append(letter) }
      }
      if final > 0, let letter = Unicode.Scalar(0x11A7 + final) { append(letter) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      guard let utf8 = UTF8.encode(scalar) else { return }
      separate()
      bytes.append(contentsOf: utf8)
    }

    private mutating func addLetter(_ byte: UInt8) {
      if isSpacePending || !digits.isEmpty { separate() }
      bytes.append(byte)
    }

    private mutating func addDigit(_ byte: UInt8) {
      if digits.isEmpty || isSpacePending { separate() }
      digits.append(byte)
    }

    /// Ends a number, and puts a space where something was passed over.
    private mutating func separate() {
      if !digits.isEmpty {
        let significant = digits.drop { $0 == 0x30 }
        // The length first, so longer numbers come later.
        bytes.append(0x30)
        bytes.append(UInt8(min(0xFF, significant.count)))
        bytes.append(contentsOf: significant)
        digits.removeAll(keepingCapacity: true)
      }
      if isSpacePending, !bytes.isEmpty { bytes.append(0x20) }
      isSpacePending = false
    }

    mutating func finish() -> [UInt8] {
      isSpacePending = false
      separate()
      return bytes
    }
  }

  /// Latin letters that Unicode does not take apart, as they are looked up.
  private static let letters: [Unicode.Scalar: String] = [
    "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ß": "ss", "ẞ": "ss",
    "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ı": "i",
    "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t", "ŋ": "ng", "Ŋ": "ng", "ﬁ": "fi", "ﬂ": "fl",
    "ﬀ": "ff", "ĳ": "ij", "Ĳ": "ij", "ſ": "s",
  ]
}
