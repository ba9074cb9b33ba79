/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Hashable, Comparable {
  // A single number, such as 20240226, because every record has several dates and they must be
  // small.
  private let number: Int32

  /// The year.
  public var year: Int { Int(number) / 10_000 }
  /// The month, from 1 to 12.
  public var month: Int { Int(number) / 100 % 100 }
  /// The day of the month, from 1.
  public var day: Int { Int(number) % 100 }

  /// Makes a date; nil if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    number = Int32(year * 10_000 + month * 100 + day)
  }

  /// January 1, 1970, for use where a date is required but unknown.
  public static let epoch = CalendarDate(unchecked: 1970, 1, 1)

  /// The first day of a month from 1 to 12.
  static func first(ofMonth month: Int, in year: Int) -> CalendarDate {
    CalendarDate(unchecked: year, month, 1)
  }

  /// The last day of a month from 1 to 12.
  static func last(ofMonth month: Int, in year: Int) -> CalendarDate {
    CalendarDate(unchecked: year, month, days(inMonth: month, of: year))
  }

  /// The number of days in a month from 1 to 12.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Orders days from earlier to later.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.number < b.number }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in ISO 8601 format, such as `2024-02-26`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
