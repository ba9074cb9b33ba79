/// A tag of HTML: its name and attributes.
struct HTMLTag {
  /// The name in lower case.
  let name: String
  /// Whether it ends an element.
  let isClosing: Bool
  /// The values of attributes by their names in lower case, entities replaced.
  private(set) var attributes: [String: String] = [:]

  /// The elements that have no content and no end.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Reads a tag, from its `<` to its `>`; nil for comments, declarations and anything else that is
  /// no tag.
  init?(_ text: some StringProtocol) {
    var scanner = Scanner(Array(text.utf8.dropFirst()))
    isClosing = scanner.skip(UInt8(ascii: "/"))
    let name = scanner.word()
    guard let first = name.utf8.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else {
      return nil
    }
    self.name = name.lowercased()
    while let (key, value) = scanner.attribute() {
      if attributes[key] == nil { attributes[key] = HTMLEntities.decoded(value) }
    }
  }

  /// Whether the element is not shown at all.
  var isHidden: Bool {
    attributes["hidden"] != nil
      || attributes["style"]?.filter { !$0.isWhitespace }.lowercased().contains("display:none")
        == true
  }

  /// Goes through the bytes of a tag.
  private struct Scanner {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skip(_ byte: UInt8) -> Bool {
      guard next == byte else { return false }
      position += 1
      return true
    }

    /// The bytes up to one that ends a name.
    mutating func word() -> String { text { $0 <= 0x20 || "/>=".utf8.contains($0) } }

    private mutating func text(until isEnd: (UInt8) -> Bool) -> String {
      let start = position
      while let byte = next, !isEnd(byte) { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func skipSpace() {
      while let byte = next, byte <= 0x20 { position += 1 }
    }

    /// The next attribute; nil at the end of the tag.
    mutating func attribute() -> (key: String, value: String)? {
      while let byte = next, byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
      {
        position += 1
      }
      guard let byte = next, byte != UInt8(ascii: ">") else { return nil }
      let key = word().lowercased()
      skipSpace()
      guard skip(UInt8(ascii: "=")) else { return (key, "") }
      skipSpace()
      guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return (key, text { $0 <= 0x20 || $0 == UInt8(ascii: ">") })
      }
      position += 1
      let value = text { $0 == quote }
      position += 1
      return (key, value)
    }
  }
}
