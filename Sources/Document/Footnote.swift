/// The text of a footnote.
public struct Footnote: Sendable, Hashable {
  /// The label for references to it, without `^`.
  public var label: String
  /// Its content.
  public var blocks: [Block]

  /// Makes a footnote.
  public init(label: String, _ blocks: [Block]) {
    self.label = label
    self.blocks = blocks
  }
}
