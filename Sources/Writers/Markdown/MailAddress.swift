import Document

/// Finds email addresses in text, as readers of GitHub-flavoured Markdown do.
enum MailAddress {
  /// The text with its addresses as links; nil if it contains none.
  static func linked(_ text: String) -> [Inline]? {
    var parts: [Inline] = []
    let scalars = Array(text.unicodeScalars)
    var position = 0
    var from = 0
    while let at = scalars[from...].firstIndex(of: "@") {
      from = at + 1
      var start = at
      while start > position, isLocal(scalars[start - 1]) { start -= 1 }
      if start > position, scalars[start - 1] == "/" { continue }
      var end = at + 1
      var dots = 0
      while end < scalars.count, isDomain(scalars[end]) {
        if scalars[end] == "." {
          guard end + 1 < scalars.count, isAlphanumeric(scalars[end + 1]) else { break }
          dots += 1
        }
        end += 1
      }
      if end < scalars.count, scalars[end] == "@" { continue }
      guard start < at, dots > 0, isLetter(scalars[end - 1]) else { continue }
      if start > position { parts.append(.text(string(scalars[position..<start]))) }
      let address = string(scalars[start..<end])
      parts.append(.link(Link("mailto:\(address)", [.text(address)])))
      position = end
      from = end
    }
    guard position > 0 else { return nil }
    if position < scalars.count { parts.append(.text(string(scalars[position...]))) }
    return parts
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    isAlphanumeric(scalar) || scalar == "." || scalar == "+" || scalar == "-" || scalar == "_"
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    isAlphanumeric(scalar) || scalar == "." || scalar == "-" || scalar == "_"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
