import Wording

/// One of the dates of a ``MeantDate``: the year, quarter, month and day in its words, as far as
/// given.
struct MeantDatePart {
  private var year: Int?
  private var quarter: Int?
  private var month: Int?
  private var day: Int?
  /// Whether the date names the month.
  private var isNamed = false
  /// A number of one or two digits without a word for its unit.
  private var loose: Int?

  /// The dates of a text: one, or two with a dash, a slash or a word such as "to" between them; empty
  /// if it says anything else.
  static func separated(_ text: String) -> [MeantDatePart] {
    // `2024-05/08` is a span of months in the accepted form.
    let isMixed = text.contains("/") && text.contains("-")
    if !isMixed, var whole = MeantDatePart(text[...]), whole.year != nil {
      if let number = whole.loose { (whole.month, whole.loose) = (number, nil) }
      return [whole]
    }
    for separator in [" to ", " until ", " till ", "–", "—", "～", "~", " - ", "/", "-"] {
      let pieces = text.split(separator: separator, omittingEmptySubsequences: false)
      guard pieces.count == 2 else { continue }
      let read = pieces.compactMap { MeantDatePart($0) }
      if read.count == 2 { return read }
    }
    return []
  }

  /// Reads the words of one date; nil if there are others among them.
  private init?(_ text: Substring) {
    var numbers: [(value: Int, digits: Int)] = []
    for word in Self.words(of: text) {
      if let value = Int(word) {
        numbers.append((value, word.count))
      } else if let month = Self.month(word) {
        guard self.month == nil else { return nil }
        self.month = month
        isNamed = true
      } else if word.first == "q", let number = Int(word.dropFirst()), (1...4).contains(number) {
        quarter = number
      } else if !Self.idle.contains(word) {
        return nil
      }
    }
    guard (1...3).contains(numbers.count) || month != nil, numbers.count <= 3 else { return nil }
    if numbers.count == 1, numbers[0].digits == 8, month == nil {
      let value = numbers[0].value
      (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
      return
    }
    if let index = numbers.firstIndex(where: { $0.digits == 4 }) {
      year = numbers[index].value
      if index == 1, numbers.count == 3 { return nil }
      numbers.remove(at: index)
      let isYearFirst = index == 0
      guard numbers.allSatisfy({ $0.digits <= 2 }) else { return nil }
      takeRest(numbers.map(\.value), isYearFirst: isYearFirst, isDotted: text.contains("."))
      return
    }
    guard numbers.count <= 1, numbers.allSatisfy({ $0.digits <= 2 }) else { return nil }
    if month != nil { day = numbers.first?.value } else { loose = numbers.first?.value }
  }

  /// Takes the numbers beside the year.
  private mutating func takeRest(_ numbers: [Int], isYearFirst: Bool, isDotted: Bool) {
    switch numbers.count {
    case 1 where month != nil: day = numbers[0]
    case 1: loose = numbers[0]
    case 2 where month != nil: year = nil  // too many numbers
    case 2 where isYearFirst: (month, day) = (numbers[0], numbers[1])
    // Only dots, or a number too large for a month, show which of the two is the day.
    case 2 where isDotted || numbers[0] > 12 || numbers[0] == numbers[1]:
      (day, month) = (numbers[0], numbers[1])
    case 2 where numbers[1] > 12: (month, day) = (numbers[0], numbers[1])
    case 2: year = nil
    default: break
    }
  }

  /// Takes the parts that this date leaves to the other one: "5–8 May 2024", "2024-05-06/08".
  mutating func take(from other: MeantDatePart, isSecond: Bool) {
    if let loose {
      let isMonth =
        year != nil
        ? !(other.isNamed && other.day != nil)
        : isSecond && other.month != nil && other.day == nil
      if isMonth { month = loose } else { day = loose }
      self.loose = nil
    }
    year = year ?? other.year
    if quarter == nil, day != nil { month = month ?? other.month }
  }

  /// Whether it says enough to be a date.
  var isComplete: Bool {
    guard year != nil, loose == nil else { return false }
    return quarter != nil ? month == nil : day == nil || month != nil
  }

  /// The date in the accepted form; nil if the calendar has none.
  var text: String? {
    guard let year, problem == nil else { return nil }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text = "\(year)"
    if let quarter { text += "-Q\(quarter)" }
    if let month { text += "-\(padded(month))" }
    if let day { text += "-\(padded(day))" }
    return DateUnit(text).map { _ in text }
  }

  /// Why the calendar has no such date; nil if it has.
  var problem: String? {
    guard let year, (1...9999).contains(year), let month else { return nil }
    guard (1...12).contains(month) else { return "a year has no month \(month)" }
    guard let day, !(1...CalendarDate.days(inMonth: month, of: year)).contains(day) else {
      return nil
    }
    let name = Words.english.months[month - 1]
    return "\(name) \(year) has \(CalendarDate.days(inMonth: month, of: year)) days"
  }

  /// The runs of digits and of letters in a text, in lower case.
  private static func words(of text: Substring) -> [Substring] {
    var words: [Substring] = []
    let text = text.lowercased()
    var start = text.startIndex
    while start < text.endIndex {
      let isDigit = text[start].isNumber
      let isWord: (Character) -> Bool = { isDigit ? $0.isNumber : $0.isLetter }
      var end = text[start...].firstIndex { !isWord($0) } ?? text.endIndex
      // `q3` is one word.
      if !isDigit, text[start..<end] == "q", end < text.endIndex, text[end].isNumber {
        end = text.index(after: end)
      }
      if start < end { words.append(text[start..<end]) }
      start = start < end ? end : text.index(after: start)
    }
    return words
  }

  /// The number of a month from its name in English or French, or the beginning of that.
  private static func month(_ word: Substring) -> Int? {
    for words in [Words.english, .french] {
      let index = words.months.firstIndex { name in
        let name = name.lowercased()
        return name == word || word.count >= 3 && name.hasPrefix(word)
          || word == "sept"
            && name.hasPrefix("sept")
      }
      if let index { return index + 1 }
    }
    return nil
  }

  /// Words beside the numbers and months of a date that change nothing.
  private static let idle: Set<Substring> = [
    "st", "nd", "rd", "th", "of", "the", "on", "le", "du", "er", "年", "月", "日", "号",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]
}
