public import Document

/// A campaign's hashtag in its original script.
public struct Hashtag: Sendable, Hashable {
  /// The tag as written, with its number signs.
  public var text: String
  /// The language as a BCP 47 tag; nil if it is that of the edition.
  public var language: String?

  /// Makes a hashtag.
  public init(_ text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }

  /// The hashtag as inline text.
  public var inline: Inline {
    language.map { .language($0, [.text(text)]) } ?? .text(text)
  }
}
