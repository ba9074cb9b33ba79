/// The words that a misspelt one may have been meant for.
///
/// Words are compared when somebody asks, and no more than a person's text is worth: a hostile text
/// with thousands of misspelt words among thousands of known ones would else cost minutes.
public struct KnownWords: Sendable {
  /// The greatest number of steps over all words that are asked for; beyond it, nothing is near.
  public static let usualStepLimit = 50_000_000
  /// The greatest length in scalars of words that are compared.
  public static let greatestLength = 256

  /// The words in the order in which they were declared.
  public let words: [String]
  private let stepLimit: Int
  /// How many steps were taken: one for each word that was looked at, one for each pair of scalars
  /// that was compared.
  public private(set) var steps = 0
  /// The words as they are compared; made when first needed.
  private var candidates: [Candidate] = []
  private var distance = EditDistance()

  /// Takes words in the order in which they are preferred.
  public init(_ words: some Sequence<String>, stepLimit: Int = usualStepLimit) {
    self.words = Array(words)
    self.stepLimit = stepLimit
  }

  /// The known word nearest to a misspelt one by edit distance, transpositions counting once; nil
  /// when none is near enough to be worth naming.
  ///
  /// Of words equally near, the one declared first is taken.
  public mutating func nearest(to word: String) -> String? {
    if candidates.isEmpty { candidates = words.map(Candidate.init) }
    let asked = Candidate(word)
    guard asked.scalars.count <= Self.greatestLength, steps < stepLimit else { return nil }
    steps += candidates.count
    let likely = candidates.indices.filter {
      asked.leastDistance(to: candidates[$0]) <= limit(asked, candidates[$0])
    }
    // Most misspelt words are one or two edits away, and a near word is found in fewer steps than a
    // far one is ruled out: so the limit grows only while nothing is near.
    var cutoff = 1
    while !likely.isEmpty, cutoff < 2 * max(1, asked.scalars.count / 2) {
      if let found = first(of: likely, nearestTo: asked, within: cutoff) { return words[found] }
      cutoff *= 2
    }
    return nil
  }

  /// How far from a word another one may be to be worth naming.
  private func limit(_ asked: Candidate, _ known: Candidate) -> Int {
    max(1, min(asked.scalars.count, known.count) / 2)
  }

  /// The first of those words that are nearest, looked for up to a distance.
  private mutating func first(
    of likely: [Int], nearestTo asked: Candidate, within cutoff: Int
  ) -> Int? {
    var best: (index: Int, distance: Int)?
    for index in likely {
      guard steps < stepLimit else { return nil }
      steps += 1
      let known = candidates[index]
      let cutoff = min(limit(asked, known), best.map { $0.distance - 1 } ?? cutoff)
      guard asked.leastDistance(to: known) <= cutoff else { continue }
      let found = distance.between(asked.scalars, known.scalars, atMost: cutoff, steps: &steps)
      if let found { best = (index, found) }
      if found == 0 { break }
    }
    return best?.index
  }

  /// A word as it is compared.
  private struct Candidate {
    /// The number of the word's scalars as it is written.
    let count: Int
    /// The scalars in lower case; none of a word that is too long.
    let scalars: [Unicode.Scalar]
    /// The scalars that occur, each as one of 64 bits.
    private let occurring: UInt64

    init(_ word: String) {
      count = word.unicodeScalars.count
      let scalars = Array(word.lowercased().unicodeScalars)
      self.scalars = scalars
      occurring = scalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }

    /// A bound below the distance to another word that takes one step to find.
    ///
    /// What occurs in one word only has to be replaced, removed or added, one edit for each.
    func leastDistance(to other: Candidate) -> Int {
      if other.scalars.count > KnownWords.greatestLength { return .max }
      return max(
        abs(scalars.count - other.scalars.count), (occurring & ~other.occurring).nonzeroBitCount,
        (other.occurring & ~occurring).nonzeroBitCount)
    }
  }
}
