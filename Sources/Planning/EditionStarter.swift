/// What a new edition begins with, for its editor to change.
public struct EditionStarter: Sendable {
  /// The sections that a new edition has.
  public enum Outline: Sendable {
    /// A foreword and a chapter of each unit, with the fragments picked; all of them when none are.
    case chapters(fragments: [String] = [])
    /// One section that collects records of a kind over all units.
    case collection(String, title: String)
  }

  /// The theme.
  public let theme: String
  /// The formats.
  public let formats: [String]
  /// Where subscriptions end, if the edition has subscribers.
  public let unsubscribe: String?
  /// The sections.
  public let outline: Outline

  init(
    theme: String, extraFormats: [String] = [], unsubscribe: String? = nil, outline: Outline
  ) {
    self.theme = theme
    formats = ["html", "markdown", "text"] + extraFormats
    self.unsubscribe = unsubscribe
    self.outline = outline
  }
}
