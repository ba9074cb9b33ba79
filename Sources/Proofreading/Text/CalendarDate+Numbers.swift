import Records

extension CalendarDate {
  /// The number of days in a month; February has 29 where the year is unknown.
  static func days(in month: Int, _ year: Int?) -> Int { days(inMonth: month, of: year ?? 2000) }

  /// The number of days since an early day.
  var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day of the week, 0 for Monday.
  var weekday: Int { (dayNumber + 2) % 7 }
}
