package import Findings

/// The contents of a unit's content folder, read and checked.
public struct SectorContent: Sendable, Hashable {
  /// The unit's profile.
  public var profile: SectorProfile
  /// Its records.
  public var records: RecordSet
  /// The photographs of the unit and its records that lack a file or a description.
  ///
  /// Noticed once for all checks of photographs, because there can be thousands.
  package let incompletePhotos: [Photo]
  /// The names of countries in the records that neither ISO 3166 nor the workspace knows.
  package let unknownCountries: [Located<String>]
  /// The placeholder texts from `bindery new` that are still in place.
  package let placeholders: [Located<String>]
  /// The mentions of figures in the unit's texts.
  package let figureMentions: [FigureMention]

  /// Makes content from a profile and records.
  public init(profile: SectorProfile, records: RecordSet) {
    var incomplete: [Photo] = []
    func add(_ photos: [Photo]) { incomplete += photos.filter { !$0.isComplete } }
    add(profile.photos)
    records.forEachPhotos(add)
    self.init(
      profile: profile, records: records, incompletePhotos: incomplete, unknownCountries: [],
      placeholders: [], figureMentions: [])
  }

  /// Makes content from the records read, and from the observations made meanwhile.
  package init(profile: SectorProfile, records: RecordSet, noticed census: ContentCensus) {
    var incomplete = census.incompletePhotos
    let noticed = Set(incomplete)
    // A plugin's kind of record may have photographs that it did not read.
    records.forEachPluginPhotos { photos in
      incomplete += photos.filter { !$0.isComplete && !noticed.contains($0) }
    }
    self.init(
      profile: profile, records: records, incompletePhotos: incomplete,
      unknownCountries: census.unknownCountries, placeholders: census.placeholders,
      figureMentions: census.figures.all)
  }

  private init(
    profile: SectorProfile, records: RecordSet, incompletePhotos: [Photo],
    unknownCountries: [Located<String>], placeholders: [Located<String>],
    figureMentions: [FigureMention]
  ) {
    self.profile = profile
    self.records = records
    self.incompletePhotos = incompletePhotos
    self.unknownCountries = unknownCountries
    self.placeholders = placeholders
    self.figureMentions = figureMentions
  }
}

extension Photo {
  /// Whether it has a file and a description.
  package var isComplete: Bool { asset != nil && !alternative.isEmpty }
}
