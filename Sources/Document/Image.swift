public import Findings

/// A picture: where it comes from and what it shows.
public struct Image: Sendable, Hashable {
  /// Where a picture comes from.
  public enum Source: Sendable, Hashable {
    /// A file of the workspace that is published with the report.
    case asset(Asset)
    /// An address as a person wrote it.
    case address(String)
  }

  /// Where it comes from.
  public var source: Source
  /// What it shows, for those who do not see it.
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

  /// The address by which a document refers to it: for an asset, relative to the document.
  public var destination: String {
    switch source {
    case .asset(let asset): asset.publishedAddress
    case .address(let address): address
    }
  }
}
