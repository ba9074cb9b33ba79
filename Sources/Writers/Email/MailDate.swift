/// The date of a message, in the form of RFC 5322.
public struct MailDate: Sendable, Hashable {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  /// The year.
  public var year: Int
  /// The month, from 1 to 12.
  public var month: Int
  /// The day of the month, from 1.
  public var day: Int
  /// The minutes since midnight, from 0 to 1439.
  public var minute: Int
  /// The offset from universal time in minutes.
  public var offset: Int

  /// Names a minute; midnight at Greenwich unless said.
  public init(year: Int, month: Int, day: Int, minute: Int = 0, offset: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.minute = minute
    self.offset = offset
  }

  /// The date as a header says it, such as `Mon, 30 Sep 2024 09:00:00 +0800`.
  var text: String {
    let zone = (offset < 0 ? "-" : "+") + Self.clock(abs(offset), separator: "")
    return "\(Self.days[weekday]), \(day) \(Self.months[month - 1]) \(Self.padded(year, 4)) "
      + "\(Self.clock(minute, separator: ":")):00 \(zone)"
  }

  /// The day of the week by Zeller's rule, with years that begin in March; 0 is Sunday.
  private var weekday: Int {
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? year - 1 : year
    return (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + day) % 7
  }

  private static func clock(_ minutes: Int, separator: String) -> String {
    padded(minutes / 60, 2) + separator + padded(minutes % 60, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
