extension String {
  /// The text with invisible characters written as `\u{1B}`, including line breaks and tabs, so
  /// that no file name or message can move a terminal's cursor or pass for another one.
  public var visible: String {
    guard unicodeScalars.contains(where: \.isInvisible) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isInvisible {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension String {
  /// Whether the text contains no invisible characters other than tabs.
  public var hasNoInvisibleCharacters: Bool {
    !unicodeScalars.contains { $0.isInvisible && $0 != "\t" && $0 != "\r" }
  }
}

extension Unicode.Scalar {
  fileprivate var isInvisible: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
