/// The contents of a unit's content folder, read and checked.
public struct SectorContent: Sendable, Hashable {
  /// The unit's profile.
  public var profile: SectorProfile
  /// Its records.
  public var records: RecordSet
  /// The photographs of the unit and its records that lack a file or a description.
  ///
  /// Computed once for all checks of photographs, because there can be thousands.
  package let incompletePhotos: [Photo]

  /// Makes content from a profile and records.
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
