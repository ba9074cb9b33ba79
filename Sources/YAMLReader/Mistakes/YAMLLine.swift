/// A line of a YAML text that the parser gave up on, as a person would read it.
struct YAMLLine {
  /// The line without its end.
  let scalars: [Unicode.Scalar]
  /// The position of the first character that is not a space.
  let indent: Int
  /// The position of the key or text, after the `-` of list items.
  let content: Int
  /// The position of the colon after the key; nil if the line has none.
  let colon: Int?
  /// The position of the value: after the colon, or where the key would be.
  let value: Int

  init(_ text: Substring.UnicodeScalarView) {
    var scalars = Array(text)
    if scalars.last == "\r" { scalars.removeLast() }
    self.scalars = scalars
    func afterBlanks(_ index: Int) -> Int {
      scalars[index...].firstIndex { !Self.isBlank($0) } ?? scalars.count
    }
    indent = afterBlanks(0)
    var start = indent
    while start < scalars.count, scalars[start] == "-",
      start + 1 == scalars.count || Self.isBlank(scalars[start + 1])
    {
      start = afterBlanks(start + 1)
    }
    content = start
    colon = Self.colon(in: scalars, from: start)
    value = colon.map { afterBlanks($0 + 1) } ?? start
  }

  /// Whether the line contains only spaces or a comment.
  var isEmpty: Bool { indent == scalars.count || scalars[indent] == "#" }

  /// Whether the line begins an item of a list.
  var isItem: Bool { content > indent }

  /// The first character of the value.
  var first: Unicode.Scalar? { value < scalars.count ? scalars[value] : nil }

  /// The value up to the end of the line or a comment.
  var valueEnd: Int {
    var end = scalars.count
    if let comment = comment(from: value) { end = comment }
    while end > value, Self.isBlank(scalars[end - 1]) { end -= 1 }
    return end
  }

  /// The position of a comment that begins at or after a position, outside quotes.
  func comment(from start: Int) -> Int? {
    var quote: Unicode.Scalar?
    for index in scalars.indices.dropFirst(start) {
      let scalar = scalars[index]
      let isAtWord = index == start || Self.isBlank(scalars[index - 1]) || scalars[index - 1] == "["
      if let open = quote {
        if scalar == open { quote = nil }
      } else if scalar == "\"" || scalar == "'", isAtWord {
        quote = scalar
      } else if scalar == "#", index > 0,
        Self.isBlank(scalars[index - 1])
          || index > start && "[{,".unicodeScalars.contains(scalars[index - 1])
      {
        return index
      }
    }
    return nil
  }

  /// Whether a character separates words in YAML.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

  /// The first colon that ends a key.
  private static func colon(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    guard start < scalars.count else { return nil }
    var index = start
    if scalars[start] == "\"" || scalars[start] == "'" {
      guard let close = scalars[(start + 1)...].firstIndex(of: scalars[start]) else { return nil }
      index = close + 1
      guard index < scalars.count, scalars[index] == ":" else { return nil }
    }
    return scalars[index...].indices.first {
      scalars[$0] == ":" && ($0 + 1 == scalars.count || isBlank(scalars[$0 + 1]))
    }
  }
}
