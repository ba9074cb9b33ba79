/// All that a unit's content folder holds, read and checked.
public struct SectorContent: Sendable, Hashable {
  /// What the unit says about itself.
  public var profile: SectorProfile
  /// Its records.
  public var records: RecordSet
  /// Every file that was read, relative to the workspace.
  public var sources: [String]

  /// Joins a unit's profile and records.
  public init(profile: SectorProfile, records: RecordSet, sources: [String] = []) {
    self.profile = profile
    self.records = records
    self.sources = sources
  }
}
