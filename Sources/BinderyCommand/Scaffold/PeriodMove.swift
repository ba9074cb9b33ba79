import Records
import Wording

/// Rewrites texts that name a period, such as titles and addresses, for the period after it.
///
/// It knows the ways people write periods: `2024-Q3`, `Q3 2024`, “Third quarter of 2024”,
/// “March–August 2021”, `2024-09`, `2024–25`, the same without the year, and the bare year. Everything
/// else stays.
struct PeriodMove {
  /// The texts to replace, with their replacements; the longer of two at one place applies.
  private var pairs: [(old: [Character], new: String)] = []
  private let oldYear: String
  private let newYear: String
  /// The words for first, second, third and fourth.
  private let ordinals: [String]

  /// Moves texts from one period to another.
  ///
  /// - Parameter words: the words of the edition's language.
  init(from old: DateSpan, to new: DateSpan, words: Words) {
    ordinals = (1...4).map { String(words.quarter($0, 2000).prefix { $0 != " " }) }
    oldYear = "\(old.start).".prefix(4).description
    newYear = "\(new.start).".prefix(4).description
    add(Self.forms(of: old, words), Self.forms(of: new, words))
    if old.start != old.end {
      add(Self.forms(of: old.start, words), Self.forms(of: new.start, words))
      add(Self.forms(of: old.end, words), Self.forms(of: new.end, words))
    }
    add(Self.twoYears(from: old.first.year), Self.twoYears(from: new.first.year))
    add([oldYear], [newYear])
    if old.last.year != old.first.year { add([String(old.last.year)], [String(new.last.year)]) }
  }

  /// Adds a replacement of a name, ahead of all others.
  mutating func add(_ old: String, _ new: String) { pairs.insert((Array(old), new), at: 0) }

  private mutating func add(_ old: [String], _ new: [String]) {
    // If the new period has other forms, its plainest one replaces each old form.
    for (index, text) in old.enumerated() {
      let other = old.count == new.count ? new[index] : new.first ?? text
      pairs.append((Array(text), other))
    }
  }

  /// A text for the new period.
  func moved(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    var index = 0
    while index < characters.count {
      var match: (length: Int, text: String)?
      for (old, new) in pairs
      where old.count > (match?.length ?? 0) && Self.stands(old, in: characters, at: index) {
        match = (old.count, new)
      }
      if let issue = issue(in: characters, at: index), issue.length > (match?.length ?? 0) {
        match = issue
      }
      result += match?.text ?? String(characters[index])
      index += match?.length ?? 1
    }
    return result
  }

  /// A text that says which one of a year's series an edition is, such as “Second edition of 2021”, for
  /// the next one.
  func movedIssue(_ text: String) -> String {
    var moved = moved(text)
    guard text.contains(oldYear), moved.contains(newYear) else { return moved }
    for (index, ordinal) in ordinals.enumerated() {
      let next = ordinals[oldYear == newYear ? min(index + 1, ordinals.count - 1) : 0]
      for (old, new) in [(ordinal, next), (ordinal.lowercased(), next.lowercased())] {
        guard let range = moved.firstRange(of: old), text.contains(old) else { continue }
        moved.replaceSubrange(range, with: new)
        return moved
      }
    }
    return moved
  }

  /// A year with the number of an issue, such as `2021-2` or `2/2021`: the next issue of the year or, when
  /// a year begins, its first.
  private func issue(in text: [Character], at index: Int) -> (length: Int, text: String)? {
    func next(_ digit: Character) -> Int? {
      guard digit.isASCII, let number = digit.wholeNumberValue, number > 0 else { return nil }
      return oldYear == newYear ? number + 1 : 1
    }
    let length = 6
    guard index + length <= text.count else { return nil }
    let form = Array(text[index..<(index + length)])
    guard Self.stands(form, in: text, at: index) else { return nil }
    if String(form.dropLast()) == oldYear + "-", let number = next(form[5]) {
      return (length, "\(newYear)-\(number)")
    }
    if String(form.dropFirst()) == "/" + oldYear, let number = next(form[0]) {
      return (length, "\(number)/\(newYear)")
    }
    return nil
  }

  /// Whether a form occurs at an index, and not within a longer number or word.
  private static func stands(_ form: [Character], in text: [Character], at index: Int) -> Bool {
    guard let first = form.first, let last = form.last, index + form.count <= text.count,
      text[index] == first, text[index..<(index + form.count)].elementsEqual(form)
    else { return false }
    func goesOn(_ inside: Character, _ outside: Character) -> Bool {
      inside.isNumber && outside.isNumber || inside.isLetter && outside.isLetter
    }
    let end = index + form.count
    return (index == 0 || !goesOn(first, text[index - 1]))
      && (end == text.count || !goesOn(last, text[end]))
  }

  // MARK: Forms

  private static func forms(of span: DateSpan, _ words: Words) -> [String] {
    guard span.start != span.end else { return forms(of: span.start, words) }
    let text = span.text(words)
    return [
      text, text.replacing("–", with: "-"), span.description,
      span.description.lowercased().replacing("/", with: "-"), withoutYear(text),
    ]
  }

  private static func forms(of unit: DateUnit, _ words: Words) -> [String] {
    let year = "\(unit.first.year)"
    let text = unit.text(words)
    var forms = [text, text.lowercased(), text.prefix(1).lowercased() + text.dropFirst()]
    let bare = withoutYear(text)
    switch unit.precision {
    case .year: break
    case .quarter:
      forms += [bare, bare.prefix(1).lowercased() + bare.dropFirst()]
      let number = (unit.first.month + 2) / 3
      for letter in ["Q", "q"] {
        forms += [
          "\(year)-\(letter)\(number)", "\(year) \(letter)\(number)", "\(year)\(letter)\(number)",
          "\(year)/\(letter)\(number)", "\(letter)\(number) \(year)", "\(letter)\(number)-\(year)",
          "\(letter)\(number)/\(year)", "\(letter)\(number)",
        ]
      }
    case .month, .day:
      if unit.precision == .month { forms.append(bare) }
      let number = unit.description
      forms += [
        number, number.replacing("-", with: "/"), number.replacing("-", with: ""),
        text.lowercased().replacing(" ", with: "-"),
      ]
    }
    return forms
  }

  /// A period in words as people write it where the year is clear: “third quarter”, “March–August”.
  private static func withoutYear(_ text: String) -> String {
    var words = text.split(separator: " ").filter { !$0.allSatisfy(\.isNumber) }
    // The word that joins the year to the others, such as “of”.
    if let last = words.last, last.count <= 2, words.count > 1, last.allSatisfy(\.isLetter) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// A year with the one after it, such as 2024–25.
  private static func twoYears(from year: Int) -> [String] {
    let short = "\((year + 1) % 100)"
    let padded = short.count == 1 ? "0" + short : short
    return ["–", "-", "/"].flatMap { ["\(year)\($0)\(padded)", "\(year)\($0)\(year + 1)"] }
  }
}
