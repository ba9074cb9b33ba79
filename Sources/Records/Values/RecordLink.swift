public import Findings

/// A link from a record to further information.
public struct RecordLink: Sendable, Hashable {
  /// The link text.
  public var title: String
  /// The link target.
  public var url: String
  /// Its written place.
  public var place: Place?

  /// Makes a link.
  public init(title: String, url: String, place: Place? = nil) {
    self.title = title
    self.url = url
    self.place = place
  }
}
