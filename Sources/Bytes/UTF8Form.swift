extension UnsafeBufferPointer<UInt8> {
  /// Whether the text is well-formed UTF-8, as Unicode defines it in its table 3-7.
  ///
  /// Texts are ASCII for the most part, which this scan skips eight bytes at a time; the standard
  /// library looks at every byte of a text as soon as one is not ASCII.
  package var isWellFormedUTF8: Bool {
    guard let base = UnsafeRawPointer(baseAddress) else { return true }
    var index = 0
    while index < count {
      if index + 8 <= count {
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let high = word & 0x8080_8080_8080_8080
        if high == 0 {
          index += 8
          continue
        }
        index += high.trailingZeroBitCount / 8
      } else if self[index] < 0x80 {
        index += 1
        continue
      }
      let length = lengthOfScalar(at: index)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }

  /// The number of bytes of the well-formed scalar beyond ASCII that begins at an index; 0 if there is none.
  private func lengthOfScalar(at index: Int) -> Int {
    let length: Int
    let second: ClosedRange<UInt8>
    switch self[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)  // no surrogates
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= count, second ~= self[index + 1] else { return 0 }
    for offset in 2..<Swift.max(2, length) where self[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The scalar that begins at an index of well-formed UTF-8, and the number of bytes that it takes; nil in
  /// its place if none begins there.
  func scalar(at index: Int) -> (Unicode.Scalar?, length: Int) {
    let first = UInt32(self[index])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= count else { return (nil, 1) }
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
    return (Unicode.Scalar(value), length)
  }
}
