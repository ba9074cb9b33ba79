/// A day or, more precisely, a minute of a day at some place.
public struct Moment: Sendable, Hashable {
  /// The day.
  public let date: CalendarDate
  /// The minutes since midnight, from 0 to 1439.
  public let minute: Int
  /// The offset from universal time in minutes; negative west of Greenwich.
  public let offset: Int

  /// A day at midnight, universal time.
  public init(_ date: CalendarDate) { self.init(date, minute: 0, offset: 0) }

  private init(_ date: CalendarDate, minute: Int, offset: Int) {
    self.date = date
    self.minute = minute
    self.offset = offset
  }

  /// Parses `2024-10-07`, `2024-10-07T09:00+08:00` or `2024-10-07T01:00Z`; nil for anything else.
  ///
  /// A space may replace the `T`.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = DateUnit(bytes[..<10]), day.precision == .day else {
      return nil
    }
    if bytes.count == 10 {
      self.init(day.first)
      return
    }
    let rest = bytes[10...]
    guard let mark = rest.first, [UInt8(ascii: "T"), UInt8(ascii: " ")].contains(mark),
      let minute = Self.minutes(rest.dropFirst().prefix(5), hours: 24),
      let offset = Self.offset(rest.dropFirst(6))
    else { return nil }
    self.init(day.first, minute: minute, offset: offset)
  }

  /// The minutes in `09:30`.
  private static func minutes(_ text: ArraySlice<UInt8>, hours: Int) -> Int? {
    guard text.count == 5, text[text.startIndex + 2] == UInt8(ascii: ":") else { return nil }
    func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
      guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
        return nil
      }
      let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      return number < limit ? number : nil
    }
    guard let hour = number(text.prefix(2), below: hours),
      let minute = number(text.suffix(2), below: 60)
    else { return nil }
    return hour * 60 + minute
  }

  /// The minutes in `Z` or `+08:00`.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    if text.elementsEqual("Z".utf8) { return 0 }
    guard let sign = text.first, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(sign),
      let minutes = minutes(text.dropFirst(), hours: 15)
    else { return nil }
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }
}
