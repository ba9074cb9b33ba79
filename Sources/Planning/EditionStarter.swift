/// The contents of a new edition, for its editor to change.
public struct EditionStarter: Sendable {
  /// The sections of a new edition.
  public enum Outline: Sendable {
    /// A foreword and a chapter for each unit, with the given fragments; all of them if none are
    /// given.
    case chapters(fragments: [String] = [])
    /// One section that collects records of one kind from all units.
    case collection(String, title: String)
  }

  /// The theme.
  public let theme: String
  /// The formats.
  public let formats: [String]
  /// The address for cancelling subscriptions, if the edition has subscribers.
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
