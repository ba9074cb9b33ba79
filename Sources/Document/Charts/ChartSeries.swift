/// A series of amounts in a chart, such as those of a sector, of a year, or of women or men.
public struct ChartSeries: Sendable, Hashable {
  /// The name of the series.
  public var name: String
  /// The colour as `#rrggbb`; nil for one that the chart chooses.
  public var color: String?

  /// Names a series.
  public init(_ name: String, color: String? = nil) {
    self.name = name
    self.color = color
  }
}
