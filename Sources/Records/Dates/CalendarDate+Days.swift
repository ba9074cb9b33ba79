extension CalendarDate {
  /// The number of the first day of 1970.
  private static let firstOf1970 = 719_468

  /// The beginning of the day at Greenwich, in seconds since 1970.
  package var secondsSince1970: Int {
    (dayNumber - Self.firstOf1970) * 86_400
  }

  /// The number of the day, one more than that of the day before.
  public var dayNumber: Int {
    // Years begin in March, so the day of a leap year is the last.
    let shifted = month < 3 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
  }

  /// The number of days from this one to another; negative if the other is earlier.
  func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The day a number of days later; nil behind the year 9999.
  func adding(days count: Int) -> CalendarDate? {
    var (year, month, day) = (year, month, day + count)
    while day > Self.days(inMonth: month, of: year) {
      day -= Self.days(inMonth: month, of: year)
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
      if year > 9999 { return nil }
    }
    return CalendarDate(year: year, month: month, day: day)
  }
}
