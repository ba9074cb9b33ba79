public import Document

/// A hashtag of a campaign, in its own script.
public struct Hashtag: Sendable, Hashable {
  /// The tag as it is written, with its signs.
  public var text: String
  /// The BCP 47 tag of its language; nil when it is the edition's own.
  public var language: String?

  /// Makes a hashtag.
  public init(_ text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }

  /// The hashtag as a run of text.
  public var inline: Inline {
    language.map { .language($0, [.text(text)]) } ?? .text(text)
  }
}
