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
    let bytes = Array(text.utf8)
    guard let year = Self.number(bytes, 0..<4), year > 0 else { return nil }
    func hyphen(at index: Int) -> Bool { bytes[index] == UInt8(ascii: "-") }
    switch bytes.count {
    case 4:
      precision = .year
      first = .first(ofMonth: 1, in: year)
      last = .last(ofMonth: 12, in: year)
    case 7 where hyphen(at: 4) && bytes[5] == UInt8(ascii: "Q"):
      guard let quarter = Self.number(bytes, 6..<7), (1...4).contains(quarter) else { return nil }
      precision = .quarter
      first = .first(ofMonth: quarter * 3 - 2, in: year)
      last = .last(ofMonth: quarter * 3, in: year)
    case 7 where hyphen(at: 4):
      guard let month = Self.number(bytes, 5..<7), (1...12).contains(month) else { return nil }
      precision = .month
      first = .first(ofMonth: month, in: year)
      last = .last(ofMonth: month, in: year)
    case 10 where hyphen(at: 4) && hyphen(at: 7):
      guard let month = Self.number(bytes, 5..<7), let day = Self.number(bytes, 8..<10),
        let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      precision = .day
      first = date
      last = date
    default: return nil
    }
  }

  /// The number that some digits make; nil when they are not digits or not there.
  private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.upperBound <= bytes.count else { return nil }
    var number = 0
    for byte in bytes[range] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
