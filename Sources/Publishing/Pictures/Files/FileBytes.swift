import Bytes

/// The bytes of a file, with numbers and marks at positions where there may be none.
struct FileBytes: Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// A byte; nil beyond the end.
  subscript(_ position: Int) -> UInt8? {
    bytes.indices.contains(position) ? bytes[position] : nil
  }

  /// Whether a text is at a position.
  func begins(with text: StaticString, at position: Int) -> Bool {
    guard position >= 0, position <= count - text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { bytes[position..<(position + $0.count)].elementsEqual($0) }
  }

  /// Whether bytes are at a position.
  func begins(with wanted: [UInt8], at position: Int) -> Bool {
    guard position >= 0, position <= count - wanted.count else { return false }
    return bytes[position..<(position + wanted.count)].elementsEqual(wanted)
  }

  /// A number with its most significant byte first.
  func big(_ size: Int, at position: Int) -> Int? {
    guard position >= 0, position <= count - size else { return nil }
    return bytes[position..<(position + size)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number with its least significant byte first.
  func little(_ size: Int, at position: Int) -> Int? {
    guard position >= 0, position <= count - size else { return nil }
    return bytes[position..<(position + size)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// The first position of a byte, at or after a start.
  func position(of byte: UInt8, from start: Int) -> Int? {
    guard start < count else { return nil }
    return bytes.withUnsafeBufferPointer { $0.position(of: byte, from: start) }
  }

  /// Whether a text is anywhere within a range.
  func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
    let first = text.withUTF8Buffer { $0[0] }
    var position = range.lowerBound
    while let found = self.position(of: first, from: position), found < range.upperBound {
      if begins(with: text, at: found) { return true }
      position = found + 1
    }
    return false
  }
}

extension [UInt8] {
  /// Appends a number with its most significant byte first.
  mutating func append(big number: Int, size: Int) {
    for shift in (0..<size).reversed() { append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
  }

  /// Appends a number with its least significant byte first.
  mutating func append(little number: Int, size: Int) {
    for shift in 0..<size { append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
  }
}
