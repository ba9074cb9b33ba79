/// A photograph or drawing with its caption and credit.
public struct Figure: Sendable, Hashable {
  /// The picture, unless only the caption is there yet.
  public var image: Image?
  /// The picture's caption.
  public var caption: [Inline]
  /// Who made it or has the rights.
  public var credit: String?
  /// The width of the picture in hundredths of the text's; nil for the whole.
  public var width: Int?

  /// Makes a figure.
  @inlinable public init(
    image: Image? = nil, caption: [Inline] = [], credit: String? = nil, width: Int? = nil
  ) {
    self.width = width
    self.image = image
    self.caption = caption
    self.credit = credit
  }

  /// Whether there is nothing to show: neither a picture nor words.
  package var isEmpty: Bool { image == nil && !caption.containsWords && credit == nil }
}

extension Sequence<Inline> {
  /// Whether there is more than white space in the text.
  package var containsWords: Bool { plainText.contains { !$0.isWhitespace } }
}
