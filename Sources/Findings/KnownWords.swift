/// The known words that a misspelled word is compared with.
///
/// Words are compared on demand, and within a budget: without one, a hostile text with thousands of
/// misspelled words and thousands of known ones would take minutes.
public struct KnownWords: Sendable {
  /// The default step limit over all lookups; once it is reached, no more suggestions are made.
  public static let defaultStepLimit = 3_000_000
  /// The maximum length, in scalars, of words that are compared.
  public static let maxLength = 256

  /// The words in the order of their declaration.
  public let words: [String]
  private let stepLimit: Int
  /// The number of steps taken so far: one for each word considered, and one for each pair of
  /// scalars compared.
  public private(set) var steps = 0
  /// The words prepared for comparison; computed on first use.
  private var candidates: [Candidate] = []
  private var distance = EditDistance()

  /// Makes the set of words, in order of preference.
  public init(_ words: some Sequence<String>, stepLimit: Int = defaultStepLimit) {
    self.words = Array(words)
    self.stepLimit = stepLimit
  }

  /// The known word nearest to a misspelled one by edit distance, with a transposition counting as
  /// one edit; nil if none is near enough to be worth suggesting.
  ///
  /// Of words equally near, the one declared first wins.
  public mutating func nearest(to word: String) -> String? {
    if candidates.isEmpty { candidates = words.map(Candidate.init) }
    let query = Candidate(word)
    guard query.scalars.count <= Self.maxLength, steps < stepLimit else { return nil }
    steps += candidates.count
    let likely = candidates.indices.filter {
      query.leastDistance(to: candidates[$0]) <= limit(query, candidates[$0])
    }
    // Most misspelled words are one or two edits away, and finding a near word takes fewer steps
    // than ruling out a far one, so the cutoff grows only while nothing is found.
    var cutoff = 1
    while !likely.isEmpty, cutoff < 2 * max(1, query.scalars.count / 2) {
      if let found = first(of: likely, nearestTo: query, within: cutoff) { return words[found] }
      cutoff *= 2
    }
    return nil
  }

  /// The maximum distance of a known word that is worth suggesting.
  private func limit(_ query: Candidate, _ known: Candidate) -> Int {
    max(1, min(query.scalars.count, known.count) / 2)
  }

  /// The first of the nearest words within a distance.
  private mutating func first(
    of likely: [Int], nearestTo query: Candidate, within cutoff: Int
  ) -> Int? {
    var best: (index: Int, distance: Int)?
    for index in likely {
      guard steps < stepLimit else { return nil }
      steps += 1
      let known = candidates[index]
      let cutoff = min(limit(query, known), best.map { $0.distance - 1 } ?? cutoff)
      guard query.leastDistance(to: known) <= cutoff else { continue }
      let found = distance.between(query.scalars, known.scalars, atMost: cutoff, steps: &steps)
      if let found { best = (index, found) }
      if found == 0 { break }
    }
    return best?.index
  }

  /// A word prepared for comparison.
  private struct Candidate {
    /// The number of scalars in the word as written.
    let count: Int
    /// The lowercased scalars; empty if the word is too long.
    let scalars: [Unicode.Scalar]
    /// The scalars that occur, each hashed to one of 64 bits.
    private let occurring: UInt64

    init(_ word: String) {
      count = word.unicodeScalars.count
      let scalars = Array(word.lowercased().unicodeScalars)
      self.scalars = scalars
      occurring = scalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }

    /// A lower bound of the distance to another word, computed in one step.
    ///
    /// A scalar that occurs in only one of the words takes an edit to replace, delete or insert.
    func leastDistance(to other: Candidate) -> Int {
      if other.scalars.count > KnownWords.maxLength { return .max }
      return max(
        abs(scalars.count - other.scalars.count), (occurring & ~other.occurring).nonzeroBitCount,
        (other.occurring & ~occurring).nonzeroBitCount)
    }
  }
}
