/// All that a unit's content folder contains, read and checked.
public struct SectorContent: Sendable, Hashable {
  /// What the unit says about itself.
  public var profile: SectorProfile
  /// Its records.
  public var records: RecordSet
  /// The photographs of the unit and its records that have no file or do not say what they show.
  ///
  /// Found once for all checks that look at photographs: there can be thousands.
  package let incompletePhotos: [Photo]

  /// Joins a unit's profile and records.
  public init(profile: SectorProfile, records: RecordSet) {
    self.profile = profile
    self.records = records
    var incomplete: [Photo] = []
    func add(_ photos: [Photo]) {
      for index in photos.indices where !photos[index].isComplete {
        incomplete.append(photos[index])
      }
    }
    add(profile.photos)
    records.forEachPhotos(add)
    incompletePhotos = incomplete
  }
}

extension Photo {
  fileprivate var isComplete: Bool { asset != nil && !alternative.isEmpty }
}
