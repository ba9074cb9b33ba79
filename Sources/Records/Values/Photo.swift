public import Document
public import Findings

/// A photograph of a record, or the caption kept for one to come.
public struct Photo: Sendable, Hashable {
  /// Why there is no file to show.
  public enum Absence: Sendable, Hashable {
    /// The photograph is still to come.
    case toCome
    /// The file named is not there; its path in the workspace.
    case missing(String)
    /// The file named cannot be used, which was reported.
    case unusable
  }

  /// The file; nil where there is none to show.
  public var asset: Asset?
  /// Why there is none to show; nil where there is one.
  public var absence: Absence?
  /// What the photograph shows, for those who do not see it.
  public var alternative: String
  /// The caption.
  public var caption: String
  /// Who took it or holds the rights; nil when it is the office's own.
  public var credit: String?
  /// Where it was written.
  public var place: Place?

  /// Makes a photograph; without a file, it is one to come.
  public init(
    asset: Asset?, absence: Absence? = nil, alternative: String, caption: String, credit: String?,
    place: Place?
  ) {
    self.asset = asset
    self.absence = asset == nil ? absence ?? .toCome : nil
    self.alternative = alternative
    self.caption = caption
    self.credit = credit
    self.place = place
  }

  /// The photograph with its caption and credit; without a file or a caption, what it shows.
  public var figure: Figure {
    let words = caption.isEmpty && asset == nil ? alternative : caption
    return Figure(
      image: asset.map { Image(.asset($0), alternative: [.text(alternative)], at: place) },
      caption: words.isEmpty ? [] : [.text(words)], credit: credit)
  }
}
