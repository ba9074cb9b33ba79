import Bytes
import Findings

/// Unicode characters that separate lines, left in texts by design programs and word processors.
///
/// libyaml still treats them as line ends, as YAML 1.1 did, but they are invisible. They are read as
/// spaces, and every line keeps its number.
enum LineSeparators {
  /// The text with a space for each; nil when it holds none.
  static func replaced(
    in text: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int,
    into diagnostics: DiagnosticCollector
  ) -> [UInt8]? {
    guard isAny(in: text) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var (line, column, offset) = (firstLine, 1, 0)
    while offset < text.count {
      let byte = text[offset]
      if let (name, length) = separator(at: offset, in: text) {
        diagnostics.report(
          .yamlLineSeparator(
            name,
            at: Place(
              path: path, line: line, column: column, end: .init(line: line, column: column + 1))))
        result.append(UInt8(ascii: " "))
        column += 1
        offset += length
        continue
      }
      result.append(byte)
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
    return result
  }

  private static func isAny(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    for lead: UInt8 in [0xE2, 0xC2] {
      var next = 0
      while let offset = text.position(of: lead, from: next) {
        if separator(at: offset, in: text) != nil { return true }
        next = offset + 1
        if next >= text.count { break }
      }
    }
    return false
  }

  /// The name and length in bytes of a separator that begins at an offset.
  private static func separator(
    at offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (name: String, length: Int)? {
    guard offset + 1 < text.count else { return nil }
    switch (text[offset], text[offset + 1]) {
    case (0xC2, 0x85): return ("a next line sign, U+0085", 2)
    case (0xE2, 0x80) where offset + 2 < text.count:
      return switch text[offset + 2] {
      case 0xA8: ("a line separator, U+2028", 3)
      case 0xA9: ("a paragraph separator, U+2029", 3)
      default: nil
      }
    default: return nil
    }
  }
}
