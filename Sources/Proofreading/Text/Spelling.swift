import Findings

/// Distinguishes spellings of a name from different names.
enum Spelling {
  /// Pairs of prefixes that differ little but change the meaning.
  private static let apart: [[String]] = [
    ["north", "south"], ["east", "west"], ["under", "post"], ["pre", "post"], ["intra", "inter"],
    ["male", "female"], ["man", "woman"], ["men", "women"], ["june", "july"],
    ["wikipedia", "wikimedia"], ["updated", "updates"],
  ]
  private static let prepositions: WordSet = ["of", "for", "on", "to"]

  /// Whether two names that differ in one word are spellings of one name.
  static func isVariant(_ first: [String], _ second: [String], at position: Int) -> Bool {
    // The members' and the member's, women's and womens'.
    if first.count > 2,
      isGenitiveSlip(first[position], second[position])
        || isGenitiveSlip(second[position], first[position])
        || first[position] != second[position]
          && first[position].replacing("'", with: "") == second[position].replacing("'", with: "")
    {
      return true
    }
    let (a, b) = (Self.withoutGenitive(first[position]), Self.withoutGenitive(second[position]))
    guard a != b, !a.contains(where: \.isNumber), !b.contains(where: \.isNumber) else {
      return false
    }
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    // Singular and plural: a network of reserves is one name, chairs and a chair are not.
    if long == short + "s" || long == short + "es" || long == short + "'s" || long == short + "'" {
      return first.count > 2 && position > 0 && position < first.count - 1
        && !(first.count > position + 1 && heads.contains(short))
    }
    if short == "program", long == "programme" { return true }
    // Culture and cultural.
    if first.count > 2, long.hasSuffix("al"), short.utf8.count > 4,
      long == (short.hasSuffix("e") ? String(short.dropLast()) : short) + "al"
    {
      return true
    }
    // A country and its adjective.
    if long == short + "n" || long == short + "an" || long == short + "ian" {
      return first.count > 2 && short.utf8.count > 3
    }
    if first.count == 2 {
      return isSlip(a, for: b, least: 6) && !isFinalVowel(a, b) || isInnerVowel(a, b)
    }
    if short.utf8.count > 2, withoutSilent(a) == withoutSilent(b) { return true }
    guard short.utf8.count > 4, !areApart(a, b), a.first == b.first else { return false }
    let distance = distance(a, b, limit: short.utf8.count > 8 ? 2 : 1)
    return distance != nil
  }

  /// Whether names end in ‘of science’ and ‘of sciences’.
  static func differsInLastPlural(
    _ first: String, _ second: String, at position: Int, of words: [String]
  ) -> Bool {
    guard position == words.count - 1, words.count > 2 else { return false }
    let (short, long) = first.utf8.count < second.utf8.count ? (first, second) : (second, first)
    guard long == short + "s", let last = short.split(separator: " ").last,
      last.utf8.count > 5, !heads.contains(last.lowercased())
    else { return false }
    return short.hasSuffix(" of \(last)")
  }

  /// Whether names differ in the plural of the word before ‘of’ or ‘for’, which may name one or
  /// several: ‘eleven Grand Challenges for Peace’.
  static func differsInHead(
    _ first: NameVariant.Name, _ second: NameVariant.Name, at position: Int
  ) -> Bool {
    let (a, b) = (first.words[position], second.words[position])
    guard a + "s" == b || b + "s" == a else { return false }
    let full = second.full.lowercased()
    return ["of", "for", "on"].contains { full.contains("\(b) \($0) ") }
  }

  private static func isGenitiveSlip(_ a: String, _ b: String) -> Bool {
    a.hasSuffix("'s") && b.hasSuffix("s'") && b.dropLast(2) == a.dropLast(2)
  }

  /// A word without its barely audible letters: every ‘h’ except an initial one, and one of two
  /// equal letters.
  private static func withoutSilent(_ word: String) -> String {
    var kept = ""
    for letter in word where letter != kept.last && !(letter == "h" && !kept.isEmpty) {
      kept.append(letter)
    }
    return kept
  }

  private static func withoutGenitive(_ word: String) -> String {
    if word.hasSuffix("'s") { return String(word.dropLast(2)) }
    return word.hasSuffix("s'") ? String(word.dropLast()) : word
  }

  /// Nouns whose plural is not another spelling of a name.
  private static let heads: WordSet = [
    "commission", "chair", "committee", "ministry", "school", "university", "site", "center",
    "centre", "office", "group", "forum", "programme", "program", "museum", "network", "day",
    "meeting", "workshop", "project", "minister", "secretary", "director", "representative",
    "member", "city", "club", "council", "board", "general",
  ]

  /// Whether names with the same capitalized words have other prepositions between them.
  static func isReworded(_ first: String, _ second: String) -> Bool {
    func small(_ name: String) -> [Substring] {
      name.split(separator: " ").filter { prepositions.contains(String($0)) }
    }
    let (a, b) = (small(first), small(second))
    return a.count == b.count && a != b
      && zip(a, b).filter { $0 != $1 }.count == 1
  }

  /// Whether names differ in prepositions between their words, and in more than articles and ‘and’.
  static func differsInSmallWords(_ first: String, _ second: String) -> Bool {
    func small(_ name: String) -> [Substring] {
      name.split(separator: " ").filter { $0.utf8.first.map { $0 > 0x60 } ?? false && $0 != "the" }
    }
    let (a, b) = (small(first), small(second))
    return a != b
      && (a + b).allSatisfy { prepositions.contains(String($0)) || $0 == "and" || $0 == "in" }
      && a.filter({ $0 == "and" }) == b.filter({ $0 == "and" })
  }

  /// Whether names differ in an article between their words alone.
  static func differsInArticle(_ first: String, _ second: String) -> Bool {
    func words(_ name: String) -> [Substring] { name.split(separator: " ") }
    let (a, b) = (words(first), words(second))
    // After ‘of’, the rest is often a name on its own.
    func hasOwner(_ words: [Substring]) -> Bool {
      zip(words, words.dropFirst()).contains { $0 == "of" && $1 == "the" }
    }
    return abs(a.count - b.count) == 1 && hasOwner(a) == hasOwner(b)
      && a.filter { $0 != "the" } == b.filter { $0 != "the" }
  }

  /// Whether a word is a slip for another: a letter added, missing or replaced, or two swapped.
  static func isSlip(_ word: String, for other: String, least: Int = 7) -> Bool {
    let (a, b) = (word.lowercased(), other.lowercased())
    guard a != b, min(a.utf8.count, b.utf8.count) >= least, a.first == b.first, !areApart(a, b),
      !isFinalVowel(a, b)
    else { return false }
    // Endings are grammar.
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    if long.hasSuffix("ns"), short == long.dropLast(2) + "s" { return false }
    if long.hasPrefix(short) || !a.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    if a.replacing("z", with: "s") == b.replacing("z", with: "s") { return false }
    if a.replacing("our", with: "or") == b.replacing("our", with: "or") { return false }
    if a.hasSuffix("er") && b.hasSuffix("re") || a.hasSuffix("re") && b.hasSuffix("er") {
      return false
    }
    return distance(a, b, limit: 1) != nil
  }

  /// Women's and men's names, among others, can differ in the last vowel only.
  private static func isFinalVowel(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    if a.dropLast() == b.dropLast() { return true }
    guard a.dropLast(2) == b.dropLast(2) else { return false }
    // A name that sounds the same is a slip: Bekova and Bekowa.
    let letters = Set([a.dropLast().last, b.dropLast().last].compactMap(\.self))
    return a.last != b.last || !alike.contains(letters)
  }

  private static let alike: [Set<Character>] = [["v", "w"], ["k", "c"], ["s", "z"], ["f", "v"]]

  /// Whether long words with the same ending differ in a vowel before it, as transcribed names do.
  private static func isInnerVowel(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count, a.utf8.count >= 9 else { return false }
    let places = zip(a.utf8, b.utf8).enumerated().filter { $0.element.0 != $0.element.1 }
    guard places.count == 1, let place = places.first, place.offset == a.utf8.count - 2 else {
      return false
    }
    let vowels = "aeiouy".utf8
    return vowels.contains(place.element.0) && vowels.contains(place.element.1)
  }

  private static func areApart(_ a: String, _ b: String) -> Bool {
    apart.contains { pair in
      a.hasPrefix(pair[0]) && b.hasPrefix(pair[1]) || a.hasPrefix(pair[1]) && b.hasPrefix(pair[0])
    }
  }

  private static func distance(_ a: String, _ b: String, limit: Int) -> Int? {
    var distance = EditDistance()
    var steps = 0
    return distance.between(
      Array(a.unicodeScalars), Array(b.unicodeScalars), atMost: limit, steps: &steps)
  }

  /// A word in lower case, and with each of its letters left out in turn.
  static func withoutOneLetter(_ word: String) -> [String] {
    let whole = word.lowercased()
    let scalars = Array(whole.unicodeScalars)
    return [whole]
      + scalars.indices.map { index in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[..<index])
        view.append(contentsOf: scalars[(index + 1)...])
        return String(view)
      }
  }
}
