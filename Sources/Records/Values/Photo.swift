public import Document
public import Findings

/// A photograph of a record, or a caption whose photograph is still to come.
public struct Photo: Sendable, Hashable {
  /// The reason why there is no file to show.
  public enum Absence: Sendable, Hashable {
    /// The photograph is still to come.
    case toCome
    /// The file does not exist; the values are its path in the workspace, and the path in the content
    /// folder of the file that was probably meant, if any.
    case missing(String, nearest: String? = nil)
    /// The file cannot be used, which has been reported.
    case unusable
  }

  /// The file; nil if there is none to show.
  public var asset: Asset?
  /// The reason why there is no file; nil if there is one.
  public var absence: Absence?
  /// A description of the photograph, for people who cannot see it.
  public var alternative: String
  /// The caption, of text and of runs in other languages.
  public var captionContent: [Inline]
  /// The photographer or owner of the rights; nil for the office itself.
  public var credit: String?
  /// Whether it appears at the start of its record or chapter.
  public var isLead: Bool
  /// Whether the people in it have agreed to its publication.
  public var hasConsent: Bool
  /// Its written place.
  public var place: Place?

  /// Makes a photograph; without a file, it counts as not supplied yet.
  public init(
    asset: Asset?, absence: Absence? = nil, alternative: String, caption: String, credit: String?,
    isLead: Bool = false, hasConsent: Bool = false, place: Place?
  ) {
    self.init(
      asset: asset, absence: absence, alternative: alternative,
      captionContent: caption.isEmpty ? [] : [.text(caption)], credit: credit, isLead: isLead,
      hasConsent: hasConsent, place: place)
  }

  /// Makes a photograph whose caption has runs in other languages; without a file, it counts as not
  /// supplied yet.
  public init(
    asset: Asset?, absence: Absence? = nil, alternative: String, captionContent: [Inline],
    credit: String?, isLead: Bool = false, hasConsent: Bool = false, place: Place?
  ) {
    self.isLead = isLead
    self.hasConsent = hasConsent
    self.asset = asset
    self.absence = asset == nil ? absence ?? .toCome : nil
    self.alternative = alternative
    self.captionContent = captionContent
    self.credit = credit
    self.place = place
  }

  /// The caption without its languages.
  public var caption: String {
    get { captionContent.plainText }
    set { captionContent = newValue.isEmpty ? [] : [.text(newValue)] }
  }

  /// The photograph as a figure, with caption and credit; if both file and caption are missing, its
  /// alternative text replaces the caption.
  public var figure: Figure {
    let standIn: [Inline] = asset != nil || alternative.isEmpty ? [] : [.text(alternative)]
    return Figure(
      image: asset.map { Image(.asset($0), alternative: [.text(alternative)], at: place) },
      caption: captionContent.isEmpty ? standIn : captionContent, credit: credit)
  }
}
