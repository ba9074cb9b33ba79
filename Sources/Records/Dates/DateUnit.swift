/// A unit of time that a date can name: a day, a month, a quarter or a year.
public struct DateUnit: Sendable, Hashable {
  /// The precision of a date.
  public enum Precision: Int, Sendable, Hashable, Comparable {
    /// To the day.
    case day
    /// To the month.
    case month
    /// To the quarter.
    case quarter
    /// To the year.
    case year

    /// Orders precisions from finer to coarser.
    public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// The precision of the date.
  public let precision: Precision
  /// The first day.
  public let first: CalendarDate
  /// The last day.
  public let last: CalendarDate

  /// Parses `2024`, `2024-Q3`, `2024-09` or `2024-09-14`; nil for anything else.
  public init?(_ text: some StringProtocol) { self.init(Array(text.utf8)[...]) }

  /// A day.
  init(_ day: CalendarDate) {
    precision = .day
    first = day
    last = day
  }

  /// The unit of a precision that a day falls into.
  init(containing day: CalendarDate, precision: Precision) {
    self.precision = precision
    switch precision {
    case .day:
      first = day
      last = day
    case .month:
      first = .first(ofMonth: day.month, in: day.year)
      last = .last(ofMonth: day.month, in: day.year)
    case .quarter:
      let end = (day.month + 2) / 3 * 3
      first = .first(ofMonth: end - 2, in: day.year)
      last = .last(ofMonth: end, in: day.year)
    case .year:
      first = .first(ofMonth: 1, in: day.year)
      last = .last(ofMonth: 12, in: day.year)
    }
  }

  /// Parses the bytes of a text.
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

  /// The number that a range of digits represents; nil if they are not all digits.
  private static func number(_ text: ArraySlice<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for byte in text.dropFirst(range.lowerBound).prefix(range.count) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
