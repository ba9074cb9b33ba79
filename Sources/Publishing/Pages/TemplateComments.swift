import Wording

/// HTML comments in page templates, which are left out of pages as they are in texts.
enum TemplateComments {
  /// A page without its comments.
  ///
  /// Conditional comments, such as `<!--[if mso]>`, stay because mail clients act on them; comments in
  /// scripts and style sheets stay too.
  static func removed(from page: String) -> String {
    guard page.contains(HTMLComment.opening) else { return page }
    var text = ""
    var rest = page[...]
    while let start = rest.firstRange(of: HTMLComment.opening),
      let end = HTMLComment.end(after: start.upperBound, in: rest)
    {
      let before = rest[..<start.lowerBound]
      text += before
      let body = rest[start.upperBound..<end]
      if body.hasPrefix("[") || body.hasPrefix("<!") || isVerbatim(text) {
        text += rest[start.lowerBound..<end]
        rest = rest[end...]
        continue
      }
      rest = rest[end...]
      // A line that contains only the comment is removed with it.
      let line = text.utf8.suffix(while: { $0 != UInt8(ascii: "\n") })
      if line.allSatisfy({ $0 == UInt8(ascii: " ") }), rest.first == "\n" {
        let blanks = line.count
        text.unicodeScalars.removeLast(blanks)
        rest = rest.dropFirst()
      }
    }
    return text + rest
  }

  /// Whether a text ends within a script or a style sheet.
  private static func isVerbatim(_ text: String) -> Bool {
    let lowercased = text.lowercased()
    return ["script", "style"].contains { name in
      guard let opening = lowercased.ranges(of: "<\(name)").last else { return false }
      return lowercased[opening.upperBound...].firstRange(of: "</\(name)") == nil
    }
  }
}

extension String.UTF8View {
  /// The bytes at the end that satisfy a condition.
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> Substring.UTF8View {
    var start = endIndex
    while start > startIndex {
      let before = index(before: start)
      guard condition(self[before]) else { break }
      start = before
    }
    return self[start...]
  }
}
