public import Records

/// How many records of each kind a unit has, as far as an edition takes them.
public struct ContentCounts: Equatable {
  var kinds: [String: Int]
  var areas: Int
  var themes: Int
  var publications: Int
  var partners: [String: Int]

  /// The counts expected.
  ///
  /// - Parameters:
  ///   - kinds: activities by their kind.
  ///   - partners: partners by category.
  public init(
    kinds: [String: Int], areas: Int, themes: Int, publications: Int, partners: [String: Int]
  ) {
    self.kinds = kinds
    self.areas = areas
    self.themes = themes
    self.publications = publications
    self.partners = partners
  }

  /// The counts of a unit's content.
  public init(of content: SectorContent, in period: String) throws {
    let records = content.records.selected(period: try DateSpan(period))
    self.init(
      kinds: Dictionary(grouping: records.activities, by: \.kind).mapValues(\.count),
      areas: content.profile.areas.count, themes: content.profile.themes.count,
      publications: records.publications.count,
      partners: Dictionary(grouping: records.partners, by: \.category).mapValues(\.count))
  }
}
