/// The names of figures computed from records, in one language.
public struct FigureWords: Sendable {
  /// Activities.
  public let activities: CountedNoun
  /// People who took part on site.
  public let participants: CountedNoun
  /// People who took part online.
  public let viewers: CountedNoun
  /// Countries.
  public let countries: CountedNoun
  /// Partners.
  public let partners: CountedNoun
  /// Publications.
  public let publications: CountedNoun
  /// Tells how many of how many activities state a number of people.
  public let statedIn: @Sendable (Int, Int) -> String
  /// Tells which countries are counted.
  public let basisOfCountries: String
  /// Tells which partners are counted.
  public let basisOfPartners: String
  /// Tells which publications are counted.
  public let basisOfPublications: String
  /// Tells that a number of other records, shown or not, is not counted.
  public let otherRecords: @Sendable (Int) -> String
  /// Tells that numbers of people in running text are not added up.
  public let unstated: String
  /// The note that the row of sums counts items once even if several units count them.
  public let countedOnce: String
  /// The row of sums.
  public let total: String
  /// The title of a chart.
  public let activitiesBySector: String
  /// The title of a table.
  public let figuresBySector: String
  /// The head of the column of names in the list of figures with their sources.
  public let figure: String
  /// The head of the column of values.
  public let value: String
  /// The head of the column of sources.
  public let source: String
  /// The head of the column of those who answer for figures.
  public let owner: String
  /// The head of the column for the locations of figures.
  public let location: String
  /// The source of figures computed from records.
  public let computed: String
  /// Who answers for figures of all units.
  public let everyUnit: String
}
