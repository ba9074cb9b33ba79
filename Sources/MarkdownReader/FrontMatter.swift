import Bytes

/// A text split into front matter and body.
package struct FrontMatter {
  /// The reason why a text cannot be split.
  package enum Problem: Error {
    /// The text does not start with a line `---`.
    case missing
    /// The front matter has no closing line `---`.
    case unclosed
  }

  /// The YAML between the two lines `---`; it starts on the second line of the file.
  package let yaml: ArraySlice<UInt8>
  /// The text after the front matter.
  package let body: ArraySlice<UInt8>
  /// The line where the body starts, counted from 1.
  package let bodyLine: Int

  package init(_ text: ArraySlice<UInt8>) throws(Problem) {
    guard let start = Self.lineAfterFence(text) else { throw .missing }
    var line = 2
    var position = start
    while position < text.endIndex {
      if let next = Self.lineAfterFence(text[position...]) {
        yaml = text[start..<position]
        body = text[next...]
        bodyLine = line + 1
        return
      }
      let rest = text[position...]
      let end = rest.withUnsafeBufferPointer { $0.position(of: UInt8(ascii: "\n")) }
      position = end.map { position + $0 + 1 } ?? text.endIndex
      line += 1
    }
    throw .unclosed
  }

  /// The start of the second line if the first is `---`; nil otherwise.
  private static func lineAfterFence(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.first == UInt8(ascii: "-"), text.starts(with: [0x2D, 0x2D, 0x2D]) else { return nil }
    var position = text.startIndex + 3
    while position < text.endIndex {
      switch text[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      case UInt8(ascii: "\n"): return position + 1
      default: return nil
      }
    }
    return position
  }
}
