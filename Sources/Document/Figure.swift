/// A photograph or drawing with its caption and credit.
public struct Figure: Sendable, Hashable {
  /// The picture, unless only the caption is there yet.
  public var image: Image?
  /// What the picture shows.
  public var caption: [Inline]
  /// Who made it or has the rights.
  public var credit: String?

  /// Makes a figure.
  @inlinable public init(image: Image? = nil, caption: [Inline] = [], credit: String? = nil) {
    self.image = image
    self.caption = caption
    self.credit = credit
  }
}
