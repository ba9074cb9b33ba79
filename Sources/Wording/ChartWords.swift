/// The engine's words for charts, in one language.
public struct ChartWords: Sendable {
  /// The names of months where there is little room, from January.
  public let shortMonths: [String]
  /// The head of a column of months.
  public let month: String
  /// The head of a column of dates or years.
  public let date: String
  /// The mark before the decimals of a number.
  public let decimalMark: String
  /// The label of where numbers come from.
  public let source: String
  /// The words that open the table of a chart's numbers, from the chart's caption.
  public let asTable: @Sendable (String) -> String

  /// The kind of chart, for readers who cannot see the drawing.
  public let bars: String
  /// Bars of several series.
  public let groupedBars: String
  /// Bars of parts behind each other.
  public let stackedBars: String
  /// A bar of the parts of a whole.
  public let share: String
  /// Marks at their dates.
  public let strip: String
  /// A grid of amounts.
  public let matrix: String
  /// Lines over points.
  public let lines: String
  /// Small charts beside each other.
  public let multiples: String
  /// Periods on a line of time.
  public let periods: String
  /// The sentence for the largest amount, from its name and its shown value.
  public let most: @Sendable (String, String) -> String
  /// Tells where a line begins and ends, from its name and both ends.
  public let fromTo: @Sendable (String, String, String) -> String
  /// Tells that all numbers are in the table below the drawing.
  public let allInTable: String

  /// The title of a chart of activities at their dates, from the period if there is one.
  public let activitiesAtDates: @Sendable (String?) -> String
  /// The title of a chart of activities by month and sector.
  public let activitiesByMonth: String
  /// The head of a column of periods beside columns of months.
  public let longer: String
  /// Tells how many periods are in no month.
  public let longerLeftOut: @Sendable (Int) -> String
  /// The title of a chart of activities by sector and country.
  public let activitiesByCountry: String
  /// The title of a chart of each sector's share in the activities.
  public let sectorShares: String
  /// The title of a chart of participants by sector.
  public let participantsBySector: String
  /// The events of a unit's history.
  public let milestones: String
  /// People who took part on site, beside those who took part online.
  public let onSite: String
  /// Tells that an activity in several countries is counted in each, and how many name none.
  public let countedInEach: @Sendable (Int) -> String
}
