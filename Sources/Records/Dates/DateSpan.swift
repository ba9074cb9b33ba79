/// A stretch of time from the first day of one unit to the last day of another.
public struct DateSpan: Sendable, Hashable {
  /// Why a text is no span of time.
  public enum Problem: Error, Sendable, Hashable {
    /// It is not of a form that is understood.
    case unreadable
    /// Its end lies before its beginning.
    case backwards
  }

  /// The unit it begins with.
  public let start: DateUnit
  /// The unit it ends with; the same as ``start`` for a single date.
  public let end: DateUnit

  /// The first day.
  public var first: CalendarDate { start.first }
  /// The last day.
  public var last: CalendarDate { end.last }

  /// Understands a day, a month, a quarter or a year, or two of them with `/` between.
  public init(_ text: some StringProtocol) throws(Problem) {
    let bytes = Array(text.utf8)
    let slash = bytes.firstIndex(of: UInt8(ascii: "/"))
    guard let start = DateUnit(bytes[..<(slash ?? bytes.endIndex)]) else { throw .unreadable }
    guard let end = slash.map({ DateUnit(bytes[($0 + 1)...]) }) ?? start else { throw .unreadable }
    guard start.first <= end.last else { throw .backwards }
    self.start = start
    self.end = end
  }

  /// Whether a record with that date belongs to this period: the unit with which the date begins
  /// lies within it.
  ///
  /// A date that is coarser than the period never does.
  public func contains(_ date: DateSpan) -> Bool {
    first <= date.start.first && date.start.last <= last
  }
}
