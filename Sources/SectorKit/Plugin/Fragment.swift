public import Document

/// A part of a chapter: a document tree, with an optional title, that a plugin renders from its
/// records.
public struct Fragment: Sendable, Hashable {
  /// The ID, one of those that the plugin declares.
  public var id: String
  /// The title; nil if the content belongs directly under the chapter's title.
  public var title: String?
  /// The content.
  public var blocks: [Block]

  /// Makes a fragment.
  public init(
    _ id: String, title: String? = nil, @BlockBuilder _ blocks: () throws -> [Block]
  ) rethrows {
    self.id = id
    self.title = title
    self.blocks = try blocks()
  }
}
