/// The names of figures that are computed from records, in one language.
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
  /// The row of sums.
  public let total: String
  /// The title of a chart.
  public let activitiesBySector: String
  /// The title of a table.
  public let figuresBySector: String
}
