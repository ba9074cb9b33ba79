/// The names of figures that are computed from records, in one language.
public struct FigureWords: Sendable {
  /// Activities.
  public let activities: String
  /// People who took part on the spot.
  public let participants: String
  /// People who took part from afar.
  public let viewers: String
  /// Countries.
  public let countries: String
  /// Partners.
  public let partners: String
  /// Publications.
  public let publications: String
  /// The row of sums.
  public let total: String
  /// The title of a chart.
  public let activitiesBySector: String
  /// The title of a table.
  public let figuresBySector: String
}
