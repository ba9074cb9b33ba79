public import Findings

/// A link of a record to more about it.
public struct RecordLink: Sendable, Hashable {
  /// What the link says.
  public var title: String
  /// Where it leads.
  public var url: String
  /// Where it was written.
  public var place: Place?

  /// Makes a link.
  public init(title: String, url: String, place: Place? = nil) {
    self.title = title
    self.url = url
    self.place = place
  }
}
