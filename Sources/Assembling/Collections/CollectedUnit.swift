import Records

/// A unit, with the records that a collection takes from it.
struct CollectedUnit {
  var profile: SectorProfile
  var records: RecordSet
}
