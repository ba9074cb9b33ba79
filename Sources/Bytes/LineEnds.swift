/// The line ends of texts.
public enum LineEnds {
  /// The text with a line feed for each carriage return that ends a line alone, as old systems wrote
  /// them; nil when there is none.
  ///
  /// The parsers end a line there, but all other code counts line feeds. The line numbers of the
  /// two would differ, and limits on lines would not hold.
  public static func unified(in text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard var offset = lone(in: text, from: 0) else { return nil }
    var result = Array(text)
    while true {
      result[offset] = UInt8(ascii: "\n")
      guard let next = lone(in: text, from: offset + 1) else { return result }
      offset = next
    }
  }

  /// The offset of the next carriage return without a line feed after it.
  private static func lone(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var start = start
    while start < text.count, let offset = text.position(of: UInt8(ascii: "\r"), from: start) {
      start = offset + 1
      if start == text.count || text[start] != UInt8(ascii: "\n") { return offset }
    }
    return nil
  }
}
