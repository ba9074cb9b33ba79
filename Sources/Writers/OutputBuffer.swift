/// The bytes of an unfinished output.
struct OutputBuffer {
  private(set) var bytes: [UInt8] = []

  /// A size that most pieces of an outline stay below.
  private static let usualSize = 16 << 10

  /// Makes a buffer with room for most pieces of an outline.
  static func makePiece() -> OutputBuffer {
    var buffer = OutputBuffer()
    buffer.bytes.reserveCapacity(usualSize)
    return buffer
  }

  /// Whether the current line is empty.
  var isAtLineStart: Bool { bytes.isEmpty || bytes[bytes.count - 1] == UInt8(ascii: "\n") }

  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(string text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  mutating func append(_ part: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: part))
  }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Puts text before bytes that were added already.
  mutating func insert(_ text: StaticString, at index: Int) {
    bytes.insert(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount),
      at: index)
  }

  /// Ends the current line unless it is empty.
  mutating func endLine() {
    if !isAtLineStart { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Removes bytes from the end as long as they satisfy a condition.
  mutating func trimEnd(while condition: (UInt8) -> Bool) {
    while let last = bytes.last, condition(last) { bytes.removeLast() }
  }
}
