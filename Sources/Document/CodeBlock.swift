/// Preformatted text.
public struct CodeBlock: Sendable, Hashable {
  /// The text, each line ended by a line feed.
  public var text: String
  /// The info string after the opening fence, usually the language; empty if there is none.
  public var info: String

  /// Makes a block of preformatted text.
  public init(_ text: String, info: String = "") {
    self.text = text
    self.info = info
  }
}
