extension String {
  /// The text with what nobody sees written as `\u{1B}`, so that no name of a file and no message can
  /// move a terminal's cursor or look like another one; line ends and tabs are written so, too.
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
  /// Whether the text holds nothing that cannot be seen, tabs aside.
  public var hasNothingHidden: Bool {
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
