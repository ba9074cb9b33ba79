/// The text of a footnote.
public struct Footnote: Sendable, Hashable {
  /// The label by which it is referred to, without `^`.
  public var label: String
  /// What it says.
  public var blocks: [Block]

  /// Makes a footnote.
  public init(label: String, _ blocks: [Block]) {
    self.label = label
    self.blocks = blocks
  }
}
