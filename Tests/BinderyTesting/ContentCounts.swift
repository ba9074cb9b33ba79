public import Records

/// The numbers of records of each kind that an edition selects from a unit.
public struct ContentCounts: Equatable {
  var kinds: [String: Int]
  var areas: Int
  var themes: Int
  var publications: Int
  var partners: [String: Int]

  /// Makes the expected counts.
  ///
  /// - Parameters:
  ///   - kinds: the numbers of activities by kind.
  ///   - partners: the numbers of partners by category.
  public init(
    kinds: [String: Int], areas: Int, themes: Int, publications: Int, partners: [String: Int]
  ) {
    self.kinds = kinds
    self.areas = areas
    self.themes = themes
    self.publications = publications
    self.partners = partners
  }

  /// Counts the records of a unit's content.
  public init(of content: SectorContent, in period: String) throws {
    let records = content.records.selected(period: try DateSpan(period))
    self.init(
      kinds: Dictionary(grouping: records.activities, by: \.kind).mapValues(\.count),
      areas: content.profile.areas.count, themes: content.profile.themes.count,
      publications: records.publications.count,
      partners: Dictionary(grouping: records.partners, by: \.category).mapValues(\.count))
  }
}
