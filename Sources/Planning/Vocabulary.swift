/// What a configuration may refer to.
public struct Vocabulary: Sendable {
  /// A unit that is compiled in.
  public struct Sector: Sendable {
    /// The id.
    public var id: String
    /// The ids of the fragments that it offers.
    public var fragments: [String]

    /// Describes a unit.
    public init(id: String, fragments: [String]) {
      self.id = id
      self.fragments = fragments
    }
  }

  /// Something that can be collected over units.
  public struct Collection: Sendable {
    /// The name.
    public var name: String
    /// The fields by which it can be grouped and sorted.
    public var fields: [String]

    /// Describes a collection.
    public init(name: String, fields: [String]) {
      self.name = name
      self.fields = fields
    }
  }

  /// The units, in the order of the plugin list.
  public var sectors: [Sector]
  /// What can be collected.
  public var collections: [Collection]
  /// The names of the layouts in `Templates/sections/`.
  public var layouts: [String]
  /// The names of the folders in `Templates/` that hold page templates.
  public var themes: [String]
  /// The names of the formats.
  public var formats: [String]

  /// Lists what there is.
  public init(
    sectors: [Sector], collections: [Collection], layouts: [String], themes: [String],
    formats: [String]
  ) {
    self.sectors = sectors
    self.collections = collections
    self.layouts = layouts
    self.themes = themes
    self.formats = formats
  }

  /// What can be collected under a name.
  func collection(_ name: String) -> Collection? { collections.first { $0.name == name } }
}
