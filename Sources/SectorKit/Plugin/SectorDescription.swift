/// Identifies the unit that a plugin belongs to.
public struct SectorDescription: Sendable, Hashable {
  /// The ID used in configurations, such as `natural-sciences`.
  public var id: String
  /// The name of the folder in `Plugins/`, such as `NaturalSciences`.
  public var folder: String

  /// Describes a unit.
  public init(id: String, folder: String) {
    self.id = id
    self.folder = folder
  }
}
