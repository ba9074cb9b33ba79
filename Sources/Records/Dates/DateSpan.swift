/// A span of time from the first day of one unit to the last day of another.
public struct DateSpan: Sendable, Hashable {
  /// The reason why a text is not a span of time.
  public enum Problem: Error, Sendable, Hashable {
    /// The format is not recognized.
    case unreadable
    /// The end is before the start.
    case backwards
  }

  /// The unit at the start.
  public let start: DateUnit
  /// The unit at the end; equal to ``start`` for a single date.
  public let end: DateUnit

  /// The first day.
  public var first: CalendarDate { start.first }
  /// The last day.
  public var last: CalendarDate { end.last }

  /// Parses a day, a month, a quarter or a year, or two of them separated by `/`.
  public init(_ text: some StringProtocol) throws(Problem) {
    let bytes = Array(text.utf8)
    let slash = bytes.firstIndex(of: UInt8(ascii: "/"))
    guard let start = DateUnit(bytes[..<(slash ?? bytes.endIndex)]) else { throw .unreadable }
    guard let end = slash.map({ DateUnit(bytes[($0 + 1)...]) }) ?? start else { throw .unreadable }
    guard start.first <= end.last else { throw .backwards }
    self.start = start
    self.end = end
  }

  /// The span from a unit to another that does not end before the first begins.
  init(from start: DateUnit, to end: DateUnit) {
    self.start = start
    self.end = end
  }

  /// Whether a date's first unit falls within this period.
  ///
  /// A date that is less precise than the period never does.
  public func contains(_ date: DateSpan) -> Bool {
    first <= date.start.first && date.start.last <= last
  }
}
