/// A fragment that a unit offers, as configurations pick it.
public struct FragmentDescription: Sendable, Hashable {
  /// The id that configurations use.
  public var id: String
  /// What the fragment shows, in a phrase.
  public var summary: String

  /// Describes a fragment.
  public init(id: String, summary: String) {
    self.id = id
    self.summary = summary
  }
}
