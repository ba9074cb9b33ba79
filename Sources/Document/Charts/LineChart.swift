/// Amounts over years or other points in order, drawn as lines.
public struct LineChart: Sendable, Hashable {
  /// A line.
  public struct Line: Sendable, Hashable {
    /// What the line is, and its colour.
    public var series: ChartSeries
    /// The amount at each point; nil where there is none, which leaves a gap.
    public var amounts: [Amount?]

    /// Makes a line.
    public init(_ series: ChartSeries, _ amounts: [Amount?]) {
      self.series = series
      self.amounts = amounts
    }
  }

  /// What the points are, such as "Year".
  public var category: String
  /// What the amounts count, such as "activities".
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
