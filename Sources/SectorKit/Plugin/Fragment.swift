public import Document

/// A part of a chapter: a titled document tree that a plugin rendered from its records.
public struct Fragment: Sendable, Hashable {
  /// The id, one of those that the plugin declares.
  public var id: String
  /// The title; nil for a fragment that stands under the chapter's own.
  public var title: String?
  /// What it shows.
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
