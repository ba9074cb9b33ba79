import Wording
import YAMLReader

/// A count of people as written in running text, such as `40+` or `nearly 1,200`, read for the
/// message that says how it has to be written.
struct MeantCount {
  /// The number.
  let count: Int
  /// How exact it is; nil if it is exact.
  private(set) var qualifier: PeopleCount.Qualifier?

  /// Reads a text that is not a number; nil if its meaning is unclear.
  init?(_ text: String) {
    var rest = text.lowercased().trimmed
    for (words, qualifier) in Self.before where rest.hasPrefix(words) {
      self.qualifier = qualifier
      rest = rest.dropFirst(words.count).trimmed
      break
    }
    for word in Self.people where rest.hasSuffix(word) {
      rest = rest.dropLast(word.count).trimmed
      break
    }
    for (words, qualifier) in Self.behind where rest.hasSuffix(words) {
      guard self.qualifier == nil else { return nil }
      self.qualifier = qualifier
      rest = rest.dropLast(words.count).trimmed
      break
    }
    guard let number = String(rest).groupedNumber else { return nil }
    count = number
  }

  /// How the count has to be written.
  var fix: String {
    guard let qualifier else { return "write \(count)" }
    return "write {count: \(count), qualifier: \(qualifier.rawValue)}"
  }

  private static let before: [(String, PeopleCount.Qualifier)] = [
    ("more than", .over), ("over", .over), (">", .over), ("at least", .atLeast), ("≥", .atLeast),
    ("nearly", .nearly), ("almost", .nearly), ("close to", .nearly), ("about", .about),
    ("around", .about), ("approximately", .about), ("approx.", .about), ("circa", .about),
    ("ca.", .about), ("some", .about), ("roughly", .about), ("~", .about), ("≈", .about),
    ("up to", .upTo), ("≤", .upTo), ("plus de", .over), ("au moins", .atLeast),
    ("près de", .nearly),
    ("environ", .about), ("jusqu’à", .upTo), ("约", .about), ("超过", .over), ("近", .nearly),
  ]
  private static let behind: [(String, PeopleCount.Qualifier)] = [
    ("+", .over), ("or more", .atLeast), ("多", .over),
  ]
  private static let people = [
    "people", "persons", "participants", "viewers", "attendees", "students", "teachers", "人",
  ]
}
