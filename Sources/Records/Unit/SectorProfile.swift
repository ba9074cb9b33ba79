public import Document
public import Findings

/// A unit's description of itself.
public struct SectorProfile: Sendable, Hashable {
  /// A field of work.
  public struct Area: Sendable, Hashable {
    /// The title.
    public var title: String
    /// The entries.
    public var items: [AreaItem]

    /// Makes the value.
    package init(title: String, items: [AreaItem]) {
      self.title = title
      self.items = items
    }
  }

  /// An entry in a field of work, possibly with subentries.
  public struct AreaItem: Sendable, Hashable {
    /// The text of the entry.
    public var title: String
    /// The subentries.
    public var items: [String]

    /// Makes the value.
    package init(title: String, items: [String]) {
      self.title = title
      self.items = items
    }
  }

  /// A theme that groups activities.
  public struct Theme: Sendable, Hashable {
    /// The ID.
    public var id: String
    /// The title.
    public var title: String
    /// An introduction to the unit's work.
    public var intro: [Block]
    /// The place of the ID.
    public var place: Place

    /// Makes the value.
    package init(id: String, title: String, intro: [Block], place: Place) {
      self.id = id
      self.title = title
      self.intro = intro
      self.place = place
    }
  }

  /// The ID.
  public var id: String
  /// The ID that the unit's file states, with its place; it should be the same as ``id``.
  public var statedID: Located<String>?
  /// The short code, such as ED.
  public var code: String
  /// The name.
  public var name: String
  /// The motto.
  public var motto: String?
  /// A headline.
  public var headline: String?
  /// The description of the unit.
  public var about: [Block]
  /// Named programmes.
  public var programmes: [String]
  /// The colour as `#rrggbb`: words of this colour can be read on white, and white words on this colour.
  public var color: String?
  /// The colour that the unit's file states, with its place; ``color`` is a darker shade of one that is
  /// too pale.
  public var statedColor: Located<String>?
  /// Photographs.
  public var photos: [Photo]
  /// Fields of work.
  public var areas: [Area]
  /// Themes, in the order that they are shown.
  public var themes: [Theme]
  /// The place where it was written.
  public var place: Place

  /// Makes the value.
  package init(
    id: String, code: String, name: String, motto: String?, headline: String?, about: [Block],
    programmes: [String], color: String?, photos: [Photo], areas: [Area], themes: [Theme],
    place: Place, statedID: Located<String>? = nil, statedColor: Located<String>? = nil
  ) {
    self.id = id
    self.statedID = statedID
    self.statedColor = statedColor
    self.code = code
    self.name = name
    self.motto = motto
    self.headline = headline
    self.about = about
    self.programmes = programmes
    self.color = color
    self.photos = photos
    self.areas = areas
    self.themes = themes
    self.place = place
  }
}
