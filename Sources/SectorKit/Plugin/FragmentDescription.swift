/// The description of a fragment that a unit offers and configurations can select.
public struct FragmentDescription: Sendable, Hashable {
  /// The ID used in configurations.
  public var id: String
  /// A summary of the fragment's content, as a phrase.
  public var summary: String
  /// Whether chapters show the fragment only if their section names it.
  public var isExtra: Bool

  /// Describes a fragment.
  public init(id: String, summary: String, isExtra: Bool = false) {
    self.id = id
    self.summary = summary
    self.isExtra = isExtra
  }
}
