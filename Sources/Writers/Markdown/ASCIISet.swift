/// A set of ASCII characters, one bit for each, because every byte of a report is looked up in one.
struct ASCIISet: ExpressibleByStringLiteral {
  private var below64: UInt64 = 0
  private var below128: UInt64 = 0

  /// The characters of a text; what is not ASCII is in no set.
  init(stringLiteral text: StaticString) {
    for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    where byte < 0x80 {
      if byte < 0x40 { below64 |= 1 << UInt64(byte) } else { below128 |= 1 << UInt64(byte & 0x3F) }
    }
  }

  /// Whether the set holds a byte of a text in UTF-8.
  @inline(__always) func holds(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? below64 : below128) >> UInt64(byte & 0x3F) & 1 == 1
  }
}
