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
  public init?(_ text: some StringProtocol) { self.init(Array(text.utf8)[...]) }

  /// Understands a text by its bytes.
  init?(_ text: ArraySlice<UInt8>) {
    func byte(_ index: Int) -> UInt8 { text[text.startIndex + index] }
    func hyphen(at index: Int) -> Bool { byte(index) == UInt8(ascii: "-") }
    guard text.count >= 4, let year = Self.number(text, 0..<4), year > 0 else { return nil }
    switch text.count {
    case 4:
      precision = .year
      first = .first(ofMonth: 1, in: year)
      last = .last(ofMonth: 12, in: year)
    case 7 where hyphen(at: 4) && byte(5) == UInt8(ascii: "Q"):
      guard let quarter = Self.number(text, 6..<7), (1...4).contains(quarter) else { return nil }
      precision = .quarter
      first = .first(ofMonth: quarter * 3 - 2, in: year)
      last = .last(ofMonth: quarter * 3, in: year)
    case 7 where hyphen(at: 4):
      guard let month = Self.number(text, 5..<7), (1...12).contains(month) else { return nil }
      precision = .month
      first = .first(ofMonth: month, in: year)
      last = .last(ofMonth: month, in: year)
    case 10 where hyphen(at: 4) && hyphen(at: 7):
      guard let month = Self.number(text, 5..<7), let day = Self.number(text, 8..<10),
        let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      precision = .day
      first = date
      last = date
    default: return nil
    }
  }

  /// The number that some digits make; nil when they are not digits.
  private static func number(_ text: ArraySlice<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for byte in text.dropFirst(range.lowerBound).prefix(range.count) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
