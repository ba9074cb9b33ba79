/// Notes in braces after a picture or at the end of a quotation: keys, most of them with values,
/// such as `{credit="UNESCO/B. Bat" width=50%}`.
struct BraceNotes {
  /// The text is no list of keys with values.
  struct Malformed: Error {}

  /// The keys in their order; a key on its own has no value.
  private(set) var entries: [(key: String, value: String?)] = []

  /// Whether a text is in braces.
  static func isInBraces(_ text: String) -> Bool {
    text.hasPrefix("{") && text.hasSuffix("}") && text.utf8.count >= 2
  }

  /// Reads a text from its opening brace to its closing one.
  init(_ text: String) throws(Malformed) {
    guard Self.isInBraces(text) else { throw Malformed() }
    var rest = text.dropFirst().dropLast().drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let key = rest.prefix { $0.isLetter || $0 == "-" }
      guard !key.isEmpty else { throw Malformed() }
      rest = rest.dropFirst(key.count)
      let next = rest.drop(while: \.isWhitespace)
      if next.first == "=" {
        rest = next
        entries.append((String(key), try Self.value(&rest)))
      } else if next.isEmpty || next.startIndex > rest.startIndex {
        entries.append((String(key), nil))
      } else {
        throw Malformed()
      }
      rest = rest.drop(while: \.isWhitespace)
    }
  }

  /// Takes a value behind its `=`: words in quotation marks, or one word.
  private static func value(_ rest: inout Substring) throws(Malformed) -> String {
    rest = rest.dropFirst().drop(while: \.isWhitespace)
    // Word processors make others of plain quotation marks.
    let pairs: [Character: [Character]] = [
      "\"": ["\"", "”"], "“": ["”", "\"", "“"], "”": ["”", "\""], "„": ["“", "”"], "'": ["'"],
      "‘": ["’"],
    ]
    guard let opening = rest.first, let closings = pairs[opening] else {
      let word = rest.prefix { !$0.isWhitespace }
      rest = rest.dropFirst(word.count)
      return String(word)
    }
    let body = rest.dropFirst()
    guard let end = body.firstIndex(where: closings.contains) else { throw Malformed() }
    rest = body[body.index(after: end)...]
    return String(body[..<end])
  }
}
