/// A span of time that marks are drawn on.
///
/// Days are numbers, each one more than that of the day before; the first may have any number.
public struct TimeAxis: Sendable, Hashable {
  /// The beginning of a part of the span, such as a month.
  public struct Tick: Sendable, Hashable {
    /// The first day of the part.
    public var day: Int
    /// The name of the part, such as "January".
    public var label: String
    /// The name where there is little room, such as "Jan".
    public var short: String

    /// Makes a tick.
    public init(_ day: Int, _ label: String, short: String? = nil) {
      self.day = day
      self.label = label
      self.short = short ?? label
    }
  }

  /// The category of the parts, such as "Month": the heading of their column in a table.
  public var category: String
  /// The first day.
  public var first: Int
  /// The last day.
  public var last: Int
  /// The parts in order; the first begins on the first day or before it.
  public var ticks: [Tick]

  /// Makes an axis.
  public init(category: String, first: Int, last: Int, ticks: [Tick]) {
    self.category = category
    self.first = first
    self.last = last
    self.ticks = ticks
  }

  /// The part that holds a day: the last that begins on it or before; nil if there is none.
  public func part(of day: Int) -> Int? {
    var (low, high) = (0, ticks.count)
    while low < high {
      let middle = (low + high) / 2
      if ticks[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
