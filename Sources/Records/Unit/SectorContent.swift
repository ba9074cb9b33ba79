package import Findings

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
  /// The names of countries in the records that neither ISO 3166 nor the workspace knows.
  package let unknownCountries: [Located<String>]
  /// The texts that still are what `bindery new` wrote.
  package let placeholders: [Located<String>]
  /// The mentions of figures in the unit's texts.
  package let figureMentions: [FigureMention]

  /// Makes content from a profile and records.
  public init(profile: SectorProfile, records: RecordSet) {
    self.init(
      profile: profile, records: records, unknownCountries: [], placeholders: [],
      figureMentions: [])
  }

  package init(
    profile: SectorProfile, records: RecordSet, unknownCountries: [Located<String>],
    placeholders: [Located<String>], figureMentions: [FigureMention]
  ) {
    self.figureMentions = figureMentions
    self.unknownCountries = unknownCountries
    self.placeholders = placeholders
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
