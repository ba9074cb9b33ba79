/// A day of the Gregorian calendar.
struct CivilDay: Sendable, Hashable {
  var year: Int
  var month: Int
  var day: Int

  /// The number of days in a month; February has 29 where the year is unknown.
  static func days(in month: Int, _ year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2:
      if let year, !(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) { 28 } else { 29 }
    default: 31
    }
  }

  /// The number of days since an early day.
  var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day of the week, 0 for Monday.
  var weekday: Int { (number + 2) % 7 }
}
