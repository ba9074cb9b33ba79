/// Small charts of columns beside each other, drawn to one scale, such as a year's months by sector.
public struct MultiplesChart: Sendable, Hashable {
  /// One of the charts.
  public struct Panel: Sendable, Hashable {
    /// The chart's subject and colour.
    public var series: ChartSeries
    /// The amount at each point; nil where there is none.
    public var amounts: [Amount?]

    /// Makes a chart.
    public init(_ series: ChartSeries, _ amounts: [Amount?]) {
      self.series = series
      self.amounts = amounts
    }
  }

  /// The category of the points, such as "Month".
  public var category: String
  /// The unit of the amounts, such as "activities".
  public var unit: String
  /// The names of the points, which all charts share.
  public var points: [String]
  /// The charts.
  public var panels: [Panel]

  /// Makes the content of a chart.
  public init(category: String, unit: String, points: [String], panels: [Panel]) {
    self.category = category
    self.unit = unit
    self.points = points
    self.panels = panels
  }
}
