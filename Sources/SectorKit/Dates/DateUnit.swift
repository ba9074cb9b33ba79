/// A stretch of time that a date names: a day, a month, a quarter or a year.
public struct DateUnit: Sendable, Hashable {
  /// How finely a date is known.
  public enum Precision: Int, Sendable, Hashable, Comparable {
    /// To the day.
    case day
    /// To the month.
    case month
    /// To the quarter.
    case quarter
    /// To the year.
    case year

    /// Finer precisions come first.
    public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// How finely the date is known.
  public let precision: Precision
  /// The first day.
  public let first: CalendarDate
  /// The last day.
  public let last: CalendarDate

  /// Understands `2024`, `2024-Q3`, `2024-09` and `2024-09-14`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let year = Self.number(parts[0], digits: 4), year > 0
    else { return nil }
    switch parts.count {
    case 1:
      precision = .year
      first = .first(ofMonth: 1, in: year)
      last = .last(ofMonth: 12, in: year)
    case 2 where parts[1].hasPrefix("Q"):
      guard let quarter = Self.number(parts[1].dropFirst(), digits: 1),
        (1...4).contains(quarter)
      else { return nil }
      precision = .quarter
      first = .first(ofMonth: quarter * 3 - 2, in: year)
      last = .last(ofMonth: quarter * 3, in: year)
    default:
      guard let month = Self.number(parts[1], digits: 2), (1...12).contains(month) else {
        return nil
      }
      if parts.count == 2 {
        precision = .month
        first = .first(ofMonth: month, in: year)
        last = .last(ofMonth: month, in: year)
      } else {
        guard let day = Self.number(parts[2], digits: 2),
          let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        precision = .day
        first = date
        last = date
      }
    }
  }

  private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
    guard text.utf8.count == digits,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
