/// The words of a page's navigation, in one language.
public struct NavigationWords: Sendable {
  /// The search field.
  public let search: String
  /// The message for a search without results.
  public let nothingFound: String
  /// The number of parts found; `#` is replaced with the number, which the page itself counts.
  public let found: String
  /// The number of them that are listed, where not all are; `#` is replaced with the number.
  public let listed: String
  /// The link to the search of all parts.
  public let searchAll: String
  /// The list of units.
  public let sectors: String
  /// The list of themes.
  public let themes: String
  /// The list of countries.
  public let countries: String
  /// Before the title of the previous part.
  public let previous: String
  /// Before the title of the next part.
  public let next: String
  /// The link to the top of the page.
  public let backToTop: String
  /// The name of the links between parts.
  public let turnPages: String
  /// How long a part takes to read, in minutes.
  public let minutes: @Sendable (Int) -> String
  /// The label that closes the contents on small screens.
  public let close: String
}
