/// What several amounts of a chart have in common, such as a sector, a year or women and men.
public struct ChartSeries: Sendable, Hashable {
  /// What the series is.
  public var name: String
  /// The colour as `#rrggbb`; nil for one that the chart chooses.
  public var color: String?

  /// Names a series.
  public init(_ name: String, color: String? = nil) {
    self.name = name
    self.color = color
  }
}
