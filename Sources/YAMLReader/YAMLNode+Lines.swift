import Wording

extension YAMLNode {
  /// The text of a scalar as one line: comments and white space at its ends go, and white space
  /// within is one space; nil for anything else.
  public var line: String? { lineAndComments?.line }

  /// The text as one line, and which comments it was written with.
  var lineAndComments: (line: String, comments: HTMLComment.Found)? {
    guard let mayChange = withText(OneLine.mayChange), let text else { return nil }
    guard mayChange else { return (text, .none) }
    return (OneLine.of(text), HTMLComment.removed(from: text).found)
  }

  /// The text of a scalar without the white space at its ends; nil for anything else.
  var trimmedText: String? {
    withText { text in
      let isSpace = { (byte: UInt8) in byte <= UInt8(ascii: " ") }
      guard let first = text.firstIndex(where: { !isSpace($0) }),
        let last = text.lastIndex(where: { !isSpace($0) })
      else { return "" }
      return String(decoding: text[first...last], as: UTF8.self)
    }
  }

  /// Whether the node says nothing: it is null, or a text of nothing but white space and comments.
  public var isBlank: Bool {
    if isNull { return true }
    return withText { text in
      guard let first = text.first else { return true }
      switch first {
      case 0...0x20, 0xC2, 0xCD, 0xD8, 0xE1...0xE3, 0xEF, 0xF0, 0xF3, UInt8(ascii: "<"): break
      default: return false  // a visible sign
      }
      let text = String(decoding: text, as: UTF8.self)
      return OneLine.of(text).isInvisible && HTMLComment.removed(from: text).found != .open
    } ?? false
  }
}
