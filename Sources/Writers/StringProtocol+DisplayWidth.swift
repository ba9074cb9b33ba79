import Wording

extension StringProtocol {
  /// The columns that the text takes on a terminal.
  public var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      guard let own = scalar.loneDisplayWidth else { return reduce(0) { $0 + $1.displayWidth } }
      width += own
    }
    return width
  }
}

extension Character {
  /// The columns that the character takes: none for marks alone, two for wide ones and emoji.
  var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      if scalar == "\u{FE0F}" { return 2 }  // asks for the picture of the character before it
      width = max(width, scalar.displayWidth)
    }
    return width
  }
}

extension Unicode.Scalar {
  /// The columns of a scalar that is always a whole character, with any neighbours; nil if the
  /// width depends on the whole character.
  ///
  /// Most text in Europe and East Asia consists of these.
  var loneDisplayWidth: Int? {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x370...0x482, 0x48A...0x52F,
      0x2010...0x2027, 0x2030...0x203B, 0x20A0...0x20BF:
      1
    case 0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xFF01...0xFF60:
      2
    default: nil
    }
  }

  fileprivate var displayWidth: Int {
    guard value >= 0x300 else { return value == 0xAD ? 0 : 1 }
    switch value {
    case 0x302A...0x302F, 0x3099, 0x309A: return 0  // marks among the wide characters
    default: if isWide { return 2 }
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if properties.isEmojiPresentation { return 2 }
    // Vowels and final consonants of Hangul join the syllable that they follow.
    return (0x1160...0x11FF).contains(value) ? 0 : 1
  }
}
