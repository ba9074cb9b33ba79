#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Texts of a report seldom hold what writers look for in them, so that all of a text is looked at,
// many bytes at a time.
extension UnsafeBufferPointer<UInt8> {
  /// The first position of a byte.
  func position(of byte: UInt8) -> Int? {
    guard let base = baseAddress, let found = memchr(base, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether the text holds any of four bytes.
  func holds(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Bool {
    var found: UInt8 = 0
    // Without a branch in it, the compiler takes sixteen bytes at a time.
    for byte in self {
      let isFirst: UInt8 = byte == a ? 1 : 0
      let isSecond: UInt8 = byte == b ? 1 : 0
      let isThird: UInt8 = byte == c ? 1 : 0
      let isFourth: UInt8 = byte == d ? 1 : 0
      found |= isFirst | isSecond | isThird | isFourth
    }
    return found != 0
  }
}
