/// Which unit a plugin speaks for.
public struct SectorDescription: Sendable, Hashable {
  /// The id that configurations use, such as `natural-sciences`.
  public var id: String
  /// The folder in `Plugins/`, such as `NaturalSciences`.
  public var folder: String

  /// Describes a unit.
  public init(id: String, folder: String) {
    self.id = id
    self.folder = folder
  }
}
