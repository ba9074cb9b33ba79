/// Values by label, drawn as bars where a format can draw and shown as a table elsewhere.
public struct Chart: Sendable, Hashable {
  /// One bar.
  public struct Bar: Sendable, Hashable {
    /// What the bar counts.
    public var label: String
    /// The value, not negative, in the chart's unit.
    public var value: Double
    /// The value as it is shown, such as "at least 120".
    public var shown: String
    /// The bar's colour as `#rrggbb`, if not that of the theme.
    public var color: String?

    /// Makes a bar.
    public init(label: String, value: Double, shown: String, color: String? = nil) {
      self.label = label
      self.value = value
      self.shown = shown
      self.color = color
    }
  }

  /// What the chart shows, in a phrase; also its text alternative.
  public var caption: String
  /// The heading of the column of labels.
  public var category: String
  /// What the values count, such as "activities".
  public var unit: String
  /// The bars in order.
  public var bars: [Bar]

  /// Makes a chart.
  public init(caption: String, category: String, unit: String, bars: [Bar]) {
    self.caption = caption
    self.category = category
    self.unit = unit
    self.bars = bars
  }
}
