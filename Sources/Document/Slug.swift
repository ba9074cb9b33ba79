import Wording

/// The name that links lead to, made from a title.
///
/// It is the title in lower case, with letters, digits and marks kept, apostrophes dropped and
/// everything else turned into single hyphens, letters and marks composed; `section` if nothing is left.
public struct Slug: Sendable, Hashable, CustomStringConvertible {
  /// The name.
  public let description: String

  /// Makes the slug of a title.
  public init(_ title: String) {
    var slug = ""
    var pendingHyphen = false
    for scalar in title.lowercased().composed.unicodeScalars {
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
    description = slug.isEmpty ? "section" : slug
  }

  /// Whether a text is a slug already, which is to say its own.
  public static func isValid(_ text: String) -> Bool { Slug(text).description == text }
}
