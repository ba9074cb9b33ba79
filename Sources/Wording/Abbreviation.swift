/// Words that a full stop follows without ending the sentence.
enum Abbreviation {
  /// Whether the sentence goes on after a full stop.
  ///
  /// - Parameters:
  ///   - before: the text before the full stop.
  ///   - rest: the text after it, spaces aside, beginning with a capital letter or one without
  ///     case.
  static func goesOn(_ before: Substring, before rest: Substring) -> Bool {
    let word = lastWord(of: before)
    guard let first = word.first else { return false }
    if always.contains(String(word)) { return true }
    if beforeNumbers.contains(String(word)), startsWithNumber(rest) { return true }
    if word.allSatisfy(\.isNumber) {
      // “1. The”, “am 3. März”
      return word.startIndex == before.startIndex || word.count < 3 && startsWithOrdinalNoun(rest)
    }
    if word.count == 1 {
      guard first.isUppercase else { return false }
      // An initial, or one of the things that are told apart by letters: “Plan B”, “vitamin C”.
      let previous = lastWord(of: before[..<word.startIndex].trimmingSpacesAtEnd)
      guard let initial = previous.first else { return true }
      return !lettered.contains(String(previous))
        && (initial.isUppercase || beforeInitials.contains(previous.lowercased()))
        && !(startsSentence(rest) && !previous.isInitial)
    }
    guard usually.contains(String(word)) || isDotted(word) else { return false }
    return !startsSentence(rest)
  }

  /// The letters after the last space, opening mark or hyphen used as a dash.
  private static func lastWord(of text: Substring) -> Substring {
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      let character = text[previous]
      if character.isWhitespace || "([“‘«\"'’（「/–—".contains(character) { break }
      start = previous
    }
    return text[start...]
  }

  /// Whether a word is letters with full stops between, such as “U.N” and “Ph.D”.
  private static func isDotted(_ word: Substring) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isLetter) }
  }

  /// Whether a text begins with a word that begins sentences and hardly ever goes on in one with a
  /// capital letter.
  private static func startsSentence(_ text: Substring) -> Bool {
    let word = text.prefix { $0.isLetter || $0 == "’" || $0 == "'" }
    let plain = word.prefix { $0 != "’" && $0 != "'" }
    return starters.contains(String(plain))
  }

  /// Whether a text begins with a German noun that often follows an ordinal number.
  private static func startsWithOrdinalNoun(_ text: Substring) -> Bool {
    ordinalNouns.contains(String(text.prefix { $0.isLetter }))
  }

  private static let ordinalNouns: Set<String> = [
    "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember", "Jahrhundert", "Jahrhunderts", "Auflage", "Sitzung",
    "Jahrestag",
  ]

  /// Whether a text begins with a Roman number or a letter that counts.
  private static func startsWithNumber(_ text: Substring) -> Bool {
    let word = text.prefix { $0.isLetter }
    return !word.isEmpty
      && (word.count == 1 && word != "A" || word.allSatisfy { "IVXLC".contains($0) })
      && !(word == "I" && text.dropFirst().first == " ")
  }

  /// Abbreviations that precede the word that they belong to.
  private static let always: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "Drs", "Prof", "Profs", "Rev", "Gen", "Hon", "Messrs", "Amb", "Capt",
    "Col", "Lt", "Sgt", "Gov", "Sen", "Rep", "Pres", "H.E", "H.M", "H.R.H", "S.E", "S.M", "M", "MM",
    "Mme", "Mmes", "Mlle", "Mlles", "Mgr", "Pr", "vs", "v", "e.g", "i.e", "cf", "Cf", "ca",
    "approx",
    "viz", "Ste", "Mt", "Ft", "г", "ул", "им", "Dipl", "Hrsg", "z.B", "Sra", "Srta",
  ]

  /// Abbreviations that precede numbers and letters and are words otherwise.
  private static let beforeNumbers: Set<String> = [
    "Art", "Arts", "art", "arts", "Fig", "Figs", "fig", "figs", "No", "no", "Nos", "nos", "Eq",
    "Vol",
    "Vols", "vol", "p", "pp", "Para", "para", "Paras", "paras", "Sec", "Chap", "chap", "Ch", "Tab",
    "Res", "Doc",
  ]

  /// Abbreviations that can end a sentence, too.
  private static let usually: Set<String> = [
    "etc", "Etc", "al", "Co", "Ltd", "Inc", "Corp", "Bros", "Pty", "Univ", "Inst", "Dept", "Jr",
    "Sr", "St", "Ave", "Blvd", "Rd", "Bldg", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
    "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Ed", "eds",
    "Eds", "Est", "hrs", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc", "av", "apr",
    "env", "éd", "Éd", "J.-C", "Sté", "Cie", "PhD", "Assoc", "Asst", "Intl", "Govt", "Prov", "Rép",
    "Féd", "dépt", "tél", "Tel", "Tél", "bd", "Bd",
  ]

  /// Nouns that a letter distinguishes.
  private static let lettered: Set<String> = [
    "Plan", "Option", "Group", "Hall", "Room", "Annex", "Annexe", "Class", "Part", "War", "Type",
    "Grade", "Category", "Building", "Appendix", "Schedule", "Table", "Figure", "Section", "Zone",
    "Team", "Block", "Wing", "Vitamin", "Hepatitis", "Level", "Salle", "Groupe", "Partie", "Bloc",
  ]

  /// Small words that precede names with initials.
  private static let beforeInitials: Set<String> = [
    "by", "of", "and", "with", "from", "to", "for", "while", "when", "as", "that", "par", "de",
    "et",
    "avec", "à", "pour", "que",
  ]

  private static let starters: Set<String> = [
    "A", "After", "All", "Although", "An", "And", "Another", "As", "At", "Before", "Both", "But",
    "By", "Each", "Every", "Few", "For", "From", "He", "Her", "Here", "His", "How", "However", "I",
    "If", "In", "It", "Its", "Many", "Most", "My", "No", "Nobody", "None", "Not", "Now", "On",
    "One",
    "Others", "Our", "Several", "She", "Since", "So", "Some", "Such", "That", "The", "Their",
    "Then",
    "There", "These", "They", "This", "Those", "Through", "To", "Today", "Two", "Under", "Until",
    "We", "What", "When", "Where", "While", "Who", "Why", "With", "You", "Your", "Three", "Four",
    "Five", "Six", "Ten", "Twenty", "Thirty", "Forty", "Fifty", "Participants", "Everyone",
    "Il", "Elle", "Ils", "Elles", "Le", "La", "Les", "L", "Un", "Une", "Des", "Ce", "Cet", "Cette",
    "Ces", "C", "Nous", "Vous", "On", "En", "Dans", "Au", "Aux", "Après", "Avant", "Tous", "Toutes",
    "Leur", "Leurs", "Son", "Sa", "Ses", "Mais", "Et", "Pour", "Par", "Plusieurs", "D", "Quarante",
  ]
}

extension Substring {
  fileprivate var trimmingSpacesAtEnd: Substring {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// Whether the text is a letter with or without its full stop.
  fileprivate var isInitial: Bool {
    (count == 1 || count == 2 && last == ".") && first?.isUppercase == true
  }
}
