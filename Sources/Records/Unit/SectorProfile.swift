public import Document
public import Findings

/// What a unit says about itself.
public struct SectorProfile: Sendable, Hashable {
  /// A field of work.
  public struct Area: Sendable, Hashable {
    /// The title.
    public var title: String
    /// What belongs to it.
    public var items: [AreaItem]

    /// Makes the value.
    package init(title: String, items: [AreaItem]) {
      self.title = title
      self.items = items
    }
  }

  /// A line of a field of work, perhaps with lines of its own.
  public struct AreaItem: Sendable, Hashable {
    /// The line.
    public var title: String
    /// The lines below it.
    public var items: [String]

    /// Makes the value.
    package init(title: String, items: [String]) {
      self.title = title
      self.items = items
    }
  }

  /// A theme that activities stand under.
  public struct Theme: Sendable, Hashable {
    /// The id.
    public var id: String
    /// The title.
    public var title: String
    /// What it is about.
    public var intro: [Block]

    /// Makes the value.
    package init(id: String, title: String, intro: [Block]) {
      self.id = id
      self.title = title
      self.intro = intro
    }
  }

  /// The id.
  public var id: String
  /// The short code, such as ED.
  public var code: String
  /// The name.
  public var name: String
  /// The motto.
  public var motto: String?
  /// A headline.
  public var headline: String?
  /// What the unit is about.
  public var about: [Block]
  /// Named programmes.
  public var programmes: [String]
  /// The colour as `#rrggbb`.
  public var color: String?
  /// Photographs.
  public var photos: [Photo]
  /// Fields of work.
  public var areas: [Area]
  /// Themes, in the order in which they are shown.
  public var themes: [Theme]
  /// Where it was written.
  public var place: Place

  /// Makes the value.
  package init(
    id: String, code: String, name: String, motto: String?, headline: String?, about: [Block],
    programmes: [String], color: String?, photos: [Photo], areas: [Area], themes: [Theme],
    place: Place
  ) {
    self.id = id
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
