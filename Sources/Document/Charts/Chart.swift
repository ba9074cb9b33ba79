/// Numbers that are drawn where a format can draw, and shown as a table elsewhere.
///
/// The ``content`` determines the kind of drawing, with one value type for each kind. No format
/// draws a chart on its own: writers get shapes and labels computed once.
public struct Chart: Sendable, Hashable {
  /// The kinds of charts.
  public enum Content: Sendable, Hashable {
    /// Bars, one or several for each label.
    case bars(BarChart)
    /// The parts of a whole.
    case share(ShareChart)
    /// Marks at their dates, in lanes.
    case strip(StripChart)
    /// Amounts by two properties.
    case matrix(MatrixChart)
    /// Lines over years or other points in order.
    case lines(LineChart)
    /// Small charts beside each other, drawn to one scale.
    case multiples(MultiplesChart)
    /// Periods and events on a line of time.
    case periods(PeriodChart)
  }

  /// A bar of a chart with one amount for each label.
  public typealias Bar = BarChart.Bar

  /// The chart's subject, in a phrase.
  public var caption: String
  /// Where the numbers come from; nil where the document itself is the source.
  public var source: String?
  /// The numbers to draw, and the kind of drawing.
  public var content: Content

  /// Makes a chart.
  public init(caption: String, source: String? = nil, _ content: Content) {
    self.caption = caption
    self.source = source
    self.content = content
  }

  /// Makes a chart with one bar for each label.
  public init(
    caption: String, source: String? = nil, category: String, unit: String, bars: [Bar]
  ) {
    self.init(
      caption: caption, source: source,
      .bars(BarChart(category: category, unit: unit, bars: bars)))
  }
}
