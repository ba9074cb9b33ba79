import Wording

/// The name that links lead to, made from a title.
///
/// It is the title in lower case, with letters, digits and marks kept, apostrophes dropped and
/// everything else turned into single hyphens, letters and marks composed; `section` if nothing is left.
public struct Slug: Sendable, Hashable, CustomStringConvertible {
  /// The name.
  public let description: String
  /// Whether the title has no letter and no digit, so its name says nothing of it.
  public let isLetterless: Bool

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
    isLetterless = slug.isEmpty
    description = isLetterless ? "section" : slug
  }

  /// The first of the names `section`, `section-2`, `section-3` … that is not taken: titles without
  /// letters get the same slug, and each its own name.
  package func name(besides isTaken: (String) -> Bool) -> String {
    guard isLetterless, isTaken(description) else { return description }
    var number = 2
    while isTaken("\(description)-\(number)") { number += 1 }
    return "\(description)-\(number)"
  }

  /// Whether a text is a slug already, which is to say its own.
  public static func isValid(_ text: String) -> Bool { Slug(text).description == text }
}
