/// Blocks that belong together, with a role and perhaps a title.
///
/// A titled group opens a level: its title is a heading one level below the group that contains it,
/// so the headings of a report cannot be out of order.
public struct Group: Sendable, Hashable {
  /// The purpose of the group.
  public var role: Role
  /// The name for links to the group.
  public var anchor: String?
  /// The title, shown as a heading.
  public var title: [Inline]?
  /// The colour of the part as `#rrggbb`, if not that of the theme.
  public var color: String?
  /// The BCP 47 tag of the part's language, if not that of the document.
  public var language: String?
  /// The countries that a record is about; pages lead to it by them.
  public var countries: [String]
  /// The content.
  public var blocks: [Block]

  /// Makes a group.
  @inlinable public init(
    _ role: Role, anchor: String? = nil, title: [Inline]? = nil, color: String? = nil,
    language: String? = nil, countries: [String] = [], _ blocks: [Block]
  ) {
    self.role = role
    self.anchor = anchor
    self.title = title
    self.color = color
    self.language = language
    self.countries = countries
    self.blocks = blocks
  }
}
