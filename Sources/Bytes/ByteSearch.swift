public import Platform

// Readers and writers rarely find the bytes that they search text for, so most searches run to the
// end. Branch-free loops let the compiler vectorize the scan, sixteen bytes at a time.
extension UnsafeBufferPointer<UInt8> {
  /// The first position of a byte, at or after a start.
  @inlinable package func position(of byte: UInt8, from start: Int = 0) -> Int? {
    guard let base = baseAddress else { return nil }
    let offset = MemorySearch.offset(of: byte, in: base + start, count: count - start)
    return offset.map { start + $0 }
  }

  /// The first position of another text of at least one byte, at or after a start.
  package func position(of text: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    guard let first = text.first else { return nil }
    var start = start
    while start < count, let found = position(of: first, from: start) {
      if self[found...].starts(with: text) { return found }
      start = found + 1
    }
    return nil
  }

  /// The first position of another text of at least one byte, at or after a start.
  package func position(of text: StaticString, from start: Int = 0) -> Int? {
    text.withUTF8Buffer { position(of: $0, from: start) }
  }

  /// Whether the text contains another of at least one byte.
  package func contains(_ text: StaticString) -> Bool { position(of: text) != nil }

  /// Whether another text is at a position.
  package func contains(_ text: StaticString, at start: Int) -> Bool {
    text.withUTF8Buffer { self[start...].starts(with: $0) }
  }

  /// Whether the text contains any of four bytes.
  ///
  /// Inlinable, because the four must be constants at the call site for the loop to be vectorized.
  @inlinable package func containsAny(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Bool {
    var found: UInt8 = 0
    for byte in self {
      let isFirst: UInt8 = byte == a ? 1 : 0
      let isSecond: UInt8 = byte == b ? 1 : 0
      let isThird: UInt8 = byte == c ? 1 : 0
      let isFourth: UInt8 = byte == d ? 1 : 0
      found |= isFirst | isSecond | isThird | isFourth
    }
    return found != 0
  }

  /// Whether the text contains the start of an address, `://` or `www`.
  package var containsAddress: Bool {
    guard count > 2 else { return false }
    let (colon, slash, w) = (UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "w"))
    // Pairs are enough to rule out nearly every text.
    var found: UInt8 = 0
    for index in 0..<(count - 1) {
      let (a, b) = (self[index], self[index + 1])
      found |= ((a ^ colon) | (b ^ slash) == 0 ? 1 : 0) | ((a ^ w) | (b ^ w) == 0 ? 1 : 0)
    }
    return found != 0 && (contains("://") || contains("www"))
  }

  /// Whether the text consists of ASCII words separated by single spaces, with none at either end.
  package var isPlainWords: Bool {
    let space = UInt8(ascii: " ")
    guard count > 0, self[0] != space, self[count - 1] != space else { return false }
    var found: UInt8 = self[0]
    for index in 1..<Swift.max(1, count) {
      let (a, b) = (self[index - 1], self[index])
      let isDouble: UInt8 = (a ^ space) | (b ^ space) == 0 ? 0x80 : 0
      found |= isDouble | b
    }
    return found < 0x80
  }
}
