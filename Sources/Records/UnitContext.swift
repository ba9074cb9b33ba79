public import Wording

/// The context that fields may depend on besides the record itself.
///
/// A class with one instance for all records of a unit, since there can be thousands.
public final class UnitContext: Sendable {
  /// The name of the unit.
  public let name: String
  /// The titles of the unit's themes, by ID.
  public let themes: [String: String]
  /// The vocabulary of the edition's language.
  public let words: Words

  /// Makes a context from a unit's profile.
  public init(_ profile: SectorProfile, words: Words) {
    name = profile.name
    themes = Dictionary(profile.themes.map { ($0.id, $0.title) }) { first, _ in first }
    self.words = words
  }
}
