/// How a language writes numbers in running text, in figures and in words.
///
/// All words are in lower case.
public struct NumberWords: Sendable {
  /// The mark before decimals.
  public let decimalMark: String
  /// The marks that may separate groups of three digits.
  let groupMarks: Set<Character>
  /// The numbers that are added up, such as twelve and thirty.
  let names: [String: Int]
  /// The numbers that multiply the number before them, such as hundred and million.
  let powers: [String: Int]
  /// Those of the powers that need no number before them, as mille does.
  let barePowers: Set<String>
  /// The words before a power that mean one, as in “a hundred”.
  let articles: Set<String>
  /// The words for twenty that multiply a smaller number before them.
  let scores: Set<String>
  /// The words that may join the parts of a number.
  let joints: Set<String>
  /// The words for a half that adds to a number, as in “two and a half million”.
  let halves: Set<String>
  /// The words for half of a whole.
  let halfShares: Set<String>
  /// The names of further parts, with how many of them make a whole.
  let parts: [String: Int]
  /// Words before a number that say how exact it is, with the qualifier that they mean.
  let bounds: [(words: [String], qualifier: String)]
  /// Words behind a number that say how exact it is.
  let boundsBehind: [(words: [String], qualifier: String)]
  /// Words behind a number that make it a percentage, besides the sign.
  let percents: [[String]]
  /// How a percentage ends where the engine writes one, with the space before it.
  public let percent: String

  /// Describes a language.
  ///
  /// - Parameters:
  ///   - bounds: phrases before a number, by the qualifier that they mean.
  ///   - boundsBehind: phrases behind it.
  init(
    decimalMark: String, groupMarks: Set<Character>, names: [String: Int] = [:],
    powers: [String: Int] = [:], barePowers: Set<String> = [],
    articles: Set<String> = [], scores: Set<String> = [], joints: Set<String> = [],
    halves: Set<String> = [], halfShares: Set<String> = [], parts: [String: Int] = [:],
    bounds: [String: [String]] = [:], boundsBehind: [String: [String]] = [:],
    percents: [String] = [], percent: String
  ) {
    func phrases(_ bounds: [String: [String]]) -> [(words: [String], qualifier: String)] {
      bounds.flatMap { qualifier, phrases in
        phrases.map { ($0.split(separator: " ").map(String.init), qualifier) }
      }.sorted { $0.words.count > $1.words.count }
    }
    self.decimalMark = decimalMark
    self.groupMarks = groupMarks
    self.names = names
    self.powers = powers
    self.barePowers = barePowers
    self.articles = articles
    self.scores = scores
    self.joints = joints
    self.halves = halves
    self.halfShares = halfShares
    self.parts = parts
    self.bounds = phrases(bounds)
    self.boundsBehind = phrases(boundsBehind)
    self.percents = percents.map { $0.split(separator: " ").map(String.init) }
    self.percent = percent
  }

  /// Figures alone, grouped by spaces, as international standards write them.
  public static let figuresOnly = NumberWords(
    decimalMark: ".", groupMarks: [" ", "\u{A0}", "\u{202F}", "\u{2009}"], percent: "\u{A0}%")
}
