public import Document
public import Findings

/// A photograph of a record, or the caption kept for one to come.
public struct Photo: Sendable, Hashable {
  /// The file; nil for a photograph to come.
  public var asset: Asset?
  /// What the photograph shows, for those who do not see it.
  public var alternative: String
  /// The caption.
  public var caption: String
  /// Who took it or holds the rights; nil when it is the office's own.
  public var credit: String?
  /// Where it was written.
  public var place: Place?

  /// Makes a photograph.
  public init(
    asset: Asset?, alternative: String, caption: String, credit: String?, place: Place?
  ) {
    self.asset = asset
    self.alternative = alternative
    self.caption = caption
    self.credit = credit
    self.place = place
  }

  /// The photograph with its caption and credit.
  public var figure: Figure {
    Figure(
      image: asset.map { Image(.asset($0), alternative: [.text(alternative)], at: place) },
      caption: caption.isEmpty ? [] : [.text(caption)], credit: credit)
  }
}
