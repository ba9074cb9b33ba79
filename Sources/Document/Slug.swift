/// Makes the names that links lead to from titles.
public enum Slug {
  /// The title in lower case with its letters, digits and marks kept, apostrophes dropped and
  /// everything else turned into single hyphens; `section` when nothing is left.
  public static func of(_ title: String) -> String {
    var slug = ""
    var pendingHyphen = false
    for scalar in title.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
        if pendingHyphen, !slug.isEmpty { slug.unicodeScalars.append("-") }
        pendingHyphen = false
        slug.unicodeScalars.append(scalar)
      default:
        if scalar != "'" && scalar != "\u{2019}" { pendingHyphen = true }
      }
    }
    return slug.isEmpty ? "section" : slug
  }
}
