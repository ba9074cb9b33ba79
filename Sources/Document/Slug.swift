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
  /// letters share a slug, but each gets its own name.
  ///
  /// - Parameter last: the number in the last name given, where the search continues.
  package func name(after last: inout Int, besides isTaken: (String) -> Bool) -> String {
    guard isLetterless else { return description }
    while true {
      last += 1
      let name = last == 1 ? description : "\(description)-\(last)"
      if !isTaken(name) { return name }
    }
  }

  /// Whether a text is a slug already, which is to say its own.
  public static func isValid(_ text: String) -> Bool { Slug(text).description == text }
}
