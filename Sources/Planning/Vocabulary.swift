/// The names that a configuration may refer to.
public struct Vocabulary: Sendable {
  /// A compiled-in unit.
  public struct Sector: Sendable {
    /// The ID of the unit.
    public var id: String
    /// The IDs of its fragments.
    public var fragments: [String]

    /// Describes a unit.
    public init(id: String, fragments: [String]) {
      self.id = id
      self.fragments = fragments
    }
  }

  /// A collection of records from units.
  public struct Collection: Sendable {
    /// The name of the collection.
    public var name: String
    /// The fields to group and sort by.
    public var fields: [String]
    /// Whether units declare the collected facts; then the collection itself names them.
    public var isOfUnits: Bool
    /// The names of the exhibits that a section can choose from; empty if there is no choice.
    public var exhibits: [String]

    /// Describes a collection.
    public init(
      name: String, fields: [String], isOfUnits: Bool = false, exhibits: [String] = []
    ) {
      self.name = name
      self.fields = fields
      self.exhibits = exhibits
      self.isOfUnits = isOfUnits
    }
  }

  /// The units, in the order of the plugin list.
  public var sectors: [Sector]
  /// Whether these are all units; otherwise, one of another ID may be a unit that could not say so.
  public var knowsAllSectors = true
  /// The collections.
  public var collections: [Collection]
  /// The names of the layouts in `Templates/sections/`.
  public var layouts: [String]
  /// The names of the folders in `Templates/` that contain page templates.
  public var themes: [String]
  /// The names of the output formats.
  public var formats: [String]
  /// The codes of checks, whose severity an edition can change.
  public var checks: [String]
  /// The codes of all findings.
  public var findings: [String]

  /// Makes a vocabulary.
  public init(
    sectors: [Sector], collections: [Collection], layouts: [String], themes: [String],
    formats: [String], checks: [String] = [], findings: [String] = []
  ) {
    self.sectors = sectors
    self.collections = collections
    self.layouts = layouts
    self.themes = themes
    self.formats = formats
    self.checks = checks
    self.findings = findings
  }

  /// The collection with a name, if there is one.
  func collection(_ name: String) -> Collection? { collections.first { $0.name == name } }
}
