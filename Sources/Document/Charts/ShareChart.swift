/// The parts of a whole, drawn as one divided bar.
public struct ShareChart: Sendable, Hashable {
  /// A part.
  public struct Part: Sendable, Hashable {
    /// The name of the part.
    public var label: String
    /// How much it is.
    public var amount: Amount
    /// The colour as `#rrggbb`; nil for one that the chart chooses.
    public var color: String?

    /// Makes a part.
    public init(_ label: String, _ amount: Amount, color: String? = nil) {
      self.label = label
      self.amount = amount
      self.color = color
    }
  }

  /// The heading of the column of parts.
  public var category: String
  /// The unit of the amounts, such as "activities".
  public var unit: String
  /// The parts, which make up the whole.
  public var parts: [Part]

  /// Makes the content of a chart.
  public init(category: String, unit: String, parts: [Part]) {
    self.category = category
    self.unit = unit
    self.parts = parts
  }

  /// The share of an amount in the whole, in hundredths, rounded; nil where there is no whole.
  public func percent(of amount: Amount) -> Int? {
    let whole = parts.reduce(0) { $0 + $1.amount.value }
    guard whole > 0, whole.isFinite, amount.value.isFinite else { return nil }
    return Int((amount.value / whole * 100).rounded())
  }
}
