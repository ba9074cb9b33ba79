import Wording

/// Completes the elements of a page around its content that say their language but not its direction, or
/// hold words that run from right to left.
///
/// Templates are written by people whose language runs from left to right; their pages still come out
/// right in other ones.
enum MarkedDirections {
  /// The page with the directions that it lacks.
  static func completed(_ page: String) -> String {
    guard page.unicodeScalars.contains(where: \.isRightToLeftLetter) || page.contains("lang=\"")
    else { return page }
    var result = ""
    var rest = page[...]
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: ">") else { break }
      let tag = rest[..<close]
      rest = rest[close...]
      result += tag
      if let direction = missingDirection(of: tag, before: rest.dropFirst()) {
        result += " dir=\"\(direction)\""
      }
      let name = tag.dropFirst().prefix { $0.isLetter }
      if name == "style" || name == "script", let end = rest.firstRange(of: "</\(name)") {
        result += rest[..<end.lowerBound]
        rest = rest[end.lowerBound...]
      }
    }
    return result + rest
  }

  /// The direction that a tag should name; nil where it needs none or has one.
  private static func missingDirection(of tag: Substring, before text: Substring) -> String? {
    guard tag.dropFirst().first?.isLetter == true, !tag.contains(" dir=") else { return nil }
    if let value = tag.firstRange(of: " lang=\"") {
      let language = String(tag[value.upperBound...].prefix { $0 != "\"" })
      let direction = TextDirection(ofLanguage: language)
      return direction == .rightToLeft ? direction.rawValue : nil
    }
    let words = text.prefix { $0 != "<" }
    return words.unicodeScalars.contains(where: \.isRightToLeftLetter) ? "auto" : nil
  }
}
