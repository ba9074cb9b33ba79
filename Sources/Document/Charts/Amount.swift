/// A number of a chart, with the words that show it.
public struct Amount: Sendable, Hashable {
  /// The number in the chart's unit, finite and not negative.
  public var value: Double
  /// The number as shown, such as "at least 120".
  public var shown: String

  /// Makes an amount.
  public init(_ value: Double, shown: String) {
    self.value = value
    self.shown = shown
  }

  /// Makes an amount of things that are counted.
  ///
  /// - Parameter shown: the number as shown; nil for its digits.
  public init(_ count: Int, shown: String? = nil) {
    self.init(Double(count), shown: shown ?? String(count))
  }
}
