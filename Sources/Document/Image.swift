public import Findings

/// A picture: its source and its description.
public struct Image: Sendable, Hashable {
  /// Where a picture comes from.
  public enum Source: Sendable, Hashable {
    /// A file of the workspace published with the report.
    case asset(Asset)
    /// An address as a person wrote it.
    case address(String)
  }

  /// Where it comes from.
  public var source: Source
  /// A description for people who cannot see it.
  public var alternative: [Inline]
  /// A title shown on request; empty if there is none.
  public var title: String
  /// Where a person wrote it.
  public var place: Place?

  /// Makes a picture.
  @inlinable public init(
    _ source: Source, alternative: [Inline], title: String = "", at place: Place? = nil
  ) {
    self.source = source
    self.alternative = alternative
    self.title = title
    self.place = place
  }

  /// The file of the workspace that it comes from, if it does.
  package var asset: Asset? {
    if case .asset(let asset) = source { asset } else { nil }
  }

  /// The address that a document uses for it: for an asset, relative to the document.
  public var destination: String {
    switch source {
    case .asset(let asset): asset.publishedAddress
    case .address(let address): address
    }
  }
}
