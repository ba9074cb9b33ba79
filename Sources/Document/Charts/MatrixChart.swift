/// Amounts by two properties, such as sector and country, in a grid of shaded cells.
public struct MatrixChart: Sendable, Hashable {
  /// A row.
  public struct Row: Sendable, Hashable {
    /// The name of the row.
    public var label: String
    /// The amount of each column; nil where there is none.
    public var amounts: [Amount?]
    /// The colour as `#rrggbb`, if not that of the theme.
    public var color: String?

    /// Makes a row.
    public init(_ label: String, _ amounts: [Amount?], color: String? = nil) {
      self.label = label
      self.amounts = amounts
      self.color = color
    }
  }

  /// The category of the rows, such as "Sector".
  public var category: String
  /// The unit of the amounts, such as "activities".
  public var unit: String
  /// The heads of the columns.
  public var columns: [String]
  /// The rows.
  public var rows: [Row]

  /// Makes the content of a chart.
  public init(category: String, unit: String, columns: [String], rows: [Row]) {
    self.category = category
    self.unit = unit
    self.columns = columns
    self.rows = rows
  }
}
