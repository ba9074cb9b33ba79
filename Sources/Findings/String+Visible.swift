extension String {
  /// The text with invisible characters written as `\u{1B}`, including line breaks and tabs.
  ///
  /// No file name or message can move a terminal's cursor or pass for another one. A joiner between
  /// letters beyond Latin stays: Persian and many emoji are spelt with it. So do the selectors of a
  /// sign's or digit's form, as in emoji, and the blank among signs of Braille.
  public var visible: String {
    guard unicodeScalars.contains(where: \.mayBeInvisible) else { return self }
    var text = ""
    var last: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar.isInvisible && !(scalar.isJoiner && last.takesJoiner)
        || scalar.isSelector && !last.takesSelector
        || scalar == "\u{2800}" && !(0x2800...0x28FF ~= last.value)
      {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return text
  }
}

extension String {
  /// Whether there is nothing in the text that readers could see.
  package var isInvisible: Bool {
    unicodeScalars.allSatisfy { $0.mayBeInvisible || $0.properties.isWhitespace }
  }

  /// Whether the text contains no invisible characters other than tabs.
  public var hasNoInvisibleCharacters: Bool {
    !unicodeScalars.contains { $0.isInvisible && $0 != "\t" && $0 != "\r" }
  }
}

extension Unicode.Scalar {
  /// Whether the character is invisible, or shows only in its effect on others.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0x20..<0x7F: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5,
      0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Whether the character is invisible, or is behind other characters.
  fileprivate var mayBeInvisible: Bool { isInvisible || isSelector || value == 0x2800 }

  /// Whether the character chooses one of several forms of the one before it.
  fileprivate var isSelector: Bool { 0xFE00...0xFE0F ~= value }

  /// Whether the character has several forms: signs, such as those of emoji, digits, and letters of many
  /// scripts, but none of Latin.
  fileprivate var takesSelector: Bool {
    switch value {
    case 0x23, 0x2A, 0x30...0x39, 0xA9, 0xAE: true
    default: value >= 0x1000 && !isInvisible && !isSelector
    }
  }

  /// Whether the character joins or parts the shapes of its neighbours.
  fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }

  /// Whether a joiner after the character changes the visible text.
  fileprivate var takesJoiner: Bool { value >= 0x300 && !isInvisible }
}
