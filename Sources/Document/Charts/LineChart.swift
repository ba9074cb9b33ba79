/// Amounts over years or other points in order, drawn as lines.
public struct LineChart: Sendable, Hashable {
  /// A line.
  public struct Line: Sendable, Hashable {
    /// The line's name and colour.
    public var series: ChartSeries
    /// The amount at each point; nil where there is none, which leaves a gap.
    public var amounts: [Amount?]

    /// Makes a line.
    public init(_ series: ChartSeries, _ amounts: [Amount?]) {
      self.series = series
      self.amounts = amounts
    }
  }

  /// The category of the points, such as "Year".
  public var category: String
  /// The unit of the amounts, such as "activities".
  public var unit: String
  /// The names of the points, at equal distances.
  public var points: [String]
  /// The lines.
  public var lines: [Line]

  /// Makes the content of a chart.
  public init(category: String, unit: String, points: [String], lines: [Line]) {
    self.category = category
    self.unit = unit
    self.points = points
    self.lines = lines
  }
}
