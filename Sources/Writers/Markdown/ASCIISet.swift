/// A set of ASCII characters.
///
/// Every byte of an address and a title is looked up in one, so it is two words of bits.
struct ASCIISet: ExpressibleByStringLiteral {
  private var below64: UInt64 = 0
  private var below128: UInt64 = 0

  /// Makes the set of the characters of a text; those that are not ASCII are ignored.
  init(stringLiteral text: StaticString) {
    for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    where byte < 0x80 {
      if byte < 0x40 { below64 |= 1 << UInt64(byte) } else { below128 |= 1 << UInt64(byte & 0x3F) }
    }
  }

  /// Whether the set contains a byte of a text in UTF-8.
  @inline(__always) func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? below64 : below128) >> UInt64(byte & 0x3F) & 1 == 1
  }
}
