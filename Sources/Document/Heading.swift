/// A heading inside running text.
public struct Heading: Sendable, Hashable {
  /// The level below the part that contains it, from 1.
  public var level: Int
  /// The text.
  public var content: [Inline]
  /// The name for links to the heading; the assembly of a report sets it.
  public var anchor: String?

  /// Makes a heading.
  public init(level: Int, _ content: [Inline], anchor: String? = nil) {
    self.level = level
    self.content = content
    self.anchor = anchor
  }
}
