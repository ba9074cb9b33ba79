import Bytes

/// The lines of a text that tell a parser something, such as `%TAG ! tag:example.org:`.
///
/// The parser compares each with all others, and nothing here needs any.
enum YAMLDirectives {
  /// The line, counted from 0, of the first directive beyond a limit; nil if there is none.
  static func excess(in text: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
    let (percent, lineFeed) = (UInt8(ascii: "%"), UInt8(ascii: "\n"))
    var (count, next) = (0, 0)
    while next < text.count, let offset = text.position(of: percent, from: next) {
      next = offset + 1
      guard offset == 0 || text[offset - 1] == lineFeed else { continue }
      count += 1
      if count > limit { return text[..<offset].count { $0 == lineFeed } }
    }
    return nil
  }
}
