/// HTML written piece by piece, with escaped texts.
struct MarkupText {
  /// The HTML written so far.
  private(set) var html = ""

  /// Adds HTML as it is.
  mutating func raw(_ html: String) { self.html += html }

  /// Adds a text.
  mutating func text(_ text: String) { html += Self.escaped(text) }

  /// Adds an attribute to a tag that lacks its end, if it has a value.
  mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    html += " \(name)=\"\(Self.escaped(value))\""
  }

  /// A text with the special characters of HTML escaped.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x26, 0x3C, 0x3E].contains($0) }) else { return text }
    return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
