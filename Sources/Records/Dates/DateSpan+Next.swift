extension DateSpan {
  /// The span of the same length that begins on the day after this one, in the same form; nil
  /// beyond the year 9999.
  ///
  /// Spans of whole months remain so: three months follow three, regardless of their days.
  public var next: DateSpan? {
    guard let months = wholeMonths else {
      let days = first.days(to: last) + 1
      guard let start = first.adding(days: days), let end = start.adding(days: days - 1) else {
        return nil
      }
      return DateSpan(from: DateUnit(start), to: DateUnit(end))
    }
    func moved(_ unit: DateUnit, isEnd: Bool) -> DateUnit? {
      let date = isEnd ? unit.last : unit.first
      let month = date.year * 12 + date.month - 1 + months
      let (year, number) = (month / 12, month % 12 + 1)
      guard year <= 9999 else { return nil }
      let day = isEnd ? CalendarDate.days(inMonth: number, of: year) : 1
      guard let moved = CalendarDate(year: year, month: number, day: day) else { return nil }
      let kept = DateUnit(containing: moved, precision: unit.precision)
      let isKept = isEnd ? kept.last == moved : kept.first == moved
      return isKept ? kept : DateUnit(containing: moved, precision: .month)
    }
    guard let start = moved(start, isEnd: false), let end = moved(end, isEnd: true) else {
      return nil
    }
    return DateSpan(from: start, to: end)
  }

  /// The number of months where the span begins and ends with one; nil elsewhere.
  private var wholeMonths: Int? {
    guard first.day == 1, last.day == CalendarDate.days(inMonth: last.month, of: last.year) else {
      return nil
    }
    return (last.year - first.year) * 12 + last.month - first.month + 1
  }
}

extension DateSpan: CustomStringConvertible {
  /// The span as configurations write it, such as `2024-Q3` or `2021-03/2021-08`.
  public var description: String { start == end ? "\(start)" : "\(start)/\(end)" }
}

extension DateUnit: CustomStringConvertible {
  /// The unit as configurations write it, such as `2024-Q3`.
  public var description: String {
    let day = first.description
    return switch precision {
    case .day: day
    case .month: String(day.dropLast(3))
    case .quarter: "\(day.dropLast(6))-Q\((first.month + 2) / 3)"
    case .year: String(day.dropLast(6))
    }
  }
}
