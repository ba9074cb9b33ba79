import CCMarkGFM

/// The characters that entities of HTML represent.
enum HTMLEntities {
  /// The text with entities replaced by their characters.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix(32).prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#")
      }
      if !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == ";",
        let characters = characters(of: "&\(name);")
      {
        result += characters
        rest = rest[rest.index(after: name.endIndex)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// The characters that the Markdown parser gives for an entity: it has HTML's long list.
  private static func characters(of entity: String) -> String? {
    switch entity {
    case "&amp;": return "&"
    case "&lt;": return "<"
    case "&gt;": return ">"
    case "&quot;": return "\""
    case "&nbsp;": return "\u{A0}"
    default: break
    }
    guard let root = cmark_parse_document(entity, entity.utf8.count, 0) else { return nil }
    defer { cmark_node_free(root) }
    guard let text = CMarkNode(root)?.firstChild?.firstChild else { return nil }
    let literal = text.literal
    return literal.isEmpty || literal == entity ? nil : literal
  }
}
