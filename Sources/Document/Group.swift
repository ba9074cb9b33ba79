/// Blocks that belong together, with a role and perhaps a title.
///
/// A titled group opens a level: its title is a heading one level below the group that holds it,
/// so that the headings of a report cannot be out of order.
public struct Group: Sendable, Hashable {
  /// What the group is for.
  public var role: Role
  /// The name that links lead to.
  public var anchor: String?
  /// The title, shown as a heading.
  public var title: [Inline]?
  /// The colour of the part as `#rrggbb`; nil for the theme's.
  public var color: String?
  /// The language of the part by its BCP 47 tag; nil for the document's.
  public var language: String?
  /// What the group holds.
  public var blocks: [Block]

  /// Makes a group.
  public init(
    _ role: Role, anchor: String? = nil, title: [Inline]? = nil, color: String? = nil,
    language: String? = nil, _ blocks: [Block]
  ) {
    self.role = role
    self.anchor = anchor
    self.title = title
    self.color = color
    self.language = language
    self.blocks = blocks
  }
}
