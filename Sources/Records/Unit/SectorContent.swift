/// All that a unit's content folder holds, read and checked.
public struct SectorContent: Sendable, Hashable {
  /// What the unit says about itself.
  public var profile: SectorProfile
  /// Its records.
  public var records: RecordSet

  /// Joins a unit's profile and records.
  public init(profile: SectorProfile, records: RecordSet) {
    self.profile = profile
    self.records = records
  }
}
