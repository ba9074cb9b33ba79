/// Finds control characters and bidirectional controls, which can make text display misleadingly.
public enum TextHazards {
  /// The offset of the first control character other than tabs and line breaks; nil if there is
  /// none.
  ///
  /// On a terminal, such characters could move the cursor or alter earlier output.
  public static func firstControl(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard containsControl(text) else { return nil }
    return text.indices.first { index in
      isControl(text[index])
        || text[index] == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0
    }
  }

  /// The offset of the first bidirectional control that is not closed on its line, or that
  /// overrides the direction of letters; nil if there is none.
  ///
  /// Unicode Standard Annex 9 defines these characters; they can make one text look like another.
  public static func firstBidirectionalControl(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard mayContainBidirectionalControls(text) else { return nil }
    var open: [Int] = []
    var offset = 0
    while offset + 2 < text.count {
      switch (text[offset], text[offset + 1], text[offset + 2]) {
      case (0xE2, 0x80, 0xAD), (0xE2, 0x80, 0xAE): return offset
      case (0xE2, 0x80, 0xAA), (0xE2, 0x80, 0xAB), (0xE2, 0x81, 0xA6...0xA8): open.append(offset)
      case (0xE2, 0x80, 0xAC), (0xE2, 0x81, 0xA9): _ = open.popLast()
      default: break
      }
      if text[offset] == UInt8(ascii: "\n"), let first = open.first { return first }
      offset += 1
    }
    return open.first
  }

  /// Whether the text contains a character from the two rows that include the bidirectional
  /// controls.
  private static func mayContainBidirectionalControls(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var next = 0
    while let offset = text.position(of: 0xE2, from: next) {
      if offset + 2 < text.count {
        switch (text[offset + 1], text[offset + 2]) {
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return true
        default: break
        }
      }
      next = offset + 1
    }
    return false
  }

  /// Whether a text contains a control character.
  ///
  /// Almost no text does; the loop has no branches and is vectorized.
  private static func containsControl(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    var found: UInt8 = isControl(first) ? 1 : 0
    for index in 1..<max(1, text.count) {
      let byte = text[index]
      let isLow: UInt8 = byte < 0x20 ? 1 : 0
      let isDark: UInt8 = byte &- 0x09 > 0x04 ? 1 : 0
      let isDelete: UInt8 = byte == 0x7F ? 1 : 0
      // The control characters of Latin-1 take two bytes.
      let isSecond: UInt8 = text[index - 1] == 0xC2 ? 1 : 0
      let isHigh: UInt8 = byte < 0xA0 ? 1 : 0
      found |= (isLow & isDark) | isDelete | (isSecond & isHigh)
    }
    return found != 0
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D ~= byte) || byte == 0x7F
  }
}
