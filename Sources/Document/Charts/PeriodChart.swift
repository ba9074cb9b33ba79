/// Periods and events on a line of time, each with its name.
public struct PeriodChart: Sendable, Hashable {
  /// A period, or an event if it has one day or is short.
  public struct Period: Sendable, Hashable {
    /// The name of the period; where the name is a link, so is the drawn period.
    public var label: [Inline]
    /// Its dates as shown.
    public var date: String
    /// Its first day.
    public var first: Int
    /// Its last day.
    public var last: Int
    /// The colour as `#rrggbb`, if not that of the theme.
    public var color: String?

    /// Makes a period.
    public init(_ label: [Inline], date: String, first: Int, last: Int, color: String? = nil) {
      self.label = label
      self.date = date
      self.first = first
      self.last = last
      self.color = color
    }
  }

  /// The category of the periods, such as "Project": the heading of their column in a table.
  public var category: String
  /// The span of time.
  public var axis: TimeAxis
  /// The periods in the order of their first days.
  public var periods: [Period]

  /// Makes the content of a chart.
  public init(category: String, axis: TimeAxis, periods: [Period]) {
    self.category = category
    self.axis = axis
    self.periods = periods
  }
}
