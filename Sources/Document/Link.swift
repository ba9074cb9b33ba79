public import Findings

/// A link: its destination and its words.
public struct Link: Sendable, Hashable {
  /// The address; `#name` leads to a place in the same report.
  public var destination: String
  /// A title shown on request; empty if there is none.
  public var title: String
  /// The words of the link.
  public var content: [Inline]
  /// Where a person wrote it.
  public var place: Place?
  /// Whether the link may stay without a target: it leads to a part that not every edition shows.
  public var isOptional = false

  /// Makes a link.
  @inlinable public init(
    _ destination: String, title: String = "", _ content: [Inline], at place: Place? = nil
  ) {
    self.destination = destination
    self.title = title
    self.content = content
    self.place = place
  }
}
