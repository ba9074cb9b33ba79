extension UnsafeBufferPointer<UInt8> {
  /// The length of the control character, line end or noncharacter at an index; 0 if there is none.
  func lengthOfControl(at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < count ? self[index + offset] : 0 }
    switch self[index] {
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return byte(1) < 0xA0 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    case 0xEF:
      // The byte order mark, and the two noncharacters behind it.
      if byte(1) == 0xBB && byte(2) == 0xBF { return 3 }
      return byte(1) == 0xBF && byte(2) >= 0xBE ? 3 : 0
    default: return 0
    }
  }

  /// Whether the character left out at an index separates its neighbours.
  func separates(at index: Int) -> Bool {
    switch self[index] {
    case 0x09...0x0D, 0xE2: true
    case 0xC2: self[index + 1] == 0x85
    default: false
    }
  }
}
