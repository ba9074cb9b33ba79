/// Amounts by label, drawn as bars: one for each label, or one for each label and series.
public struct BarChart: Sendable, Hashable {
  /// The arrangement of the bars of one label.
  public enum Arrangement: Sendable, Hashable, CaseIterable {
    /// Below each other.
    case grouped
    /// Behind each other, as parts of a whole.
    case stacked
  }

  /// A label with its amounts, drawn as one bar or as one for each series.
  public struct Bar: Sendable, Hashable {
    /// The counted item.
    public var label: String
    /// The amount of each series, in their order; nil where there is none.
    public var amounts: [Amount?]
    /// The sum as shown, where the amounts have one.
    public var total: String?
    /// The colour of a single amount as `#rrggbb`, if not that of the theme.
    public var color: String?

    /// Makes a bar with a single amount.
    public init(label: String, value: Double, shown: String, color: String? = nil) {
      self.init(label: label, [Amount(value, shown: shown)], color: color)
    }

    /// Makes the bars of a label.
    ///
    /// - Parameters:
    ///   - amounts: the amount of each series, in their order.
    ///   - total: their sum as shown.
    public init(label: String, _ amounts: [Amount?], total: String? = nil, color: String? = nil) {
      self.label = label
      self.amounts = amounts
      self.total = total
      self.color = color
    }
  }

  /// The heading of the column of labels.
  public var category: String
  /// The unit of the amounts, such as "activities".
  public var unit: String
  /// The series; empty where each label has a single amount.
  public var series: [ChartSeries]
  /// The arrangement of the bars of one label.
  public var arrangement: Arrangement
  /// The bars in order.
  public var bars: [Bar]

  /// Makes the content of a chart.
  public init(
    category: String, unit: String, series: [ChartSeries] = [],
    arrangement: Arrangement = .grouped, bars: [Bar]
  ) {
    self.category = category
    self.unit = unit
    self.series = series
    self.arrangement = arrangement
    self.bars = bars
  }
}
