/// Words that somebody said, set apart from the text in a page built in Swift.
///
/// It is for reported speech from the records: the speaker has to be named.
public struct PullQuote: BlockConvertible, Sendable {
  /// The quoted words.
  public var words: [Inline]
  /// Who said it, such as "Tserendorj, herder".
  public var speaker: String

  /// Makes a quotation.
  public init(_ words: String, by speaker: String) { self.init([.text(words)], by: speaker) }

  /// Makes a quotation of running text.
  public init(_ words: [Inline], by speaker: String) {
    self.words = words
    self.speaker = speaker
  }

  /// The quotation as a group with the role ``Role/pullQuote``.
  public var block: Block {
    Group(.pullQuote) {
      Paragraph(words)
      Paragraph("— \(speaker)")
    }.block
  }
}
