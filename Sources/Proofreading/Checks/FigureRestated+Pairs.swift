import Findings
import Records

// Figures combined with the same second figure, and numbers of people at an event on the same days.
extension FigureRestated {
  /// The minimum second number of an unmistakable pair.
  private static let leastSecond = 10
  /// The minimum first number of an unmistakable pair, and the number of blocks within which it is
  /// the same.
  private static let leastFirst = 100
  private static let reach = 3

  /// Pairs of numbers that differ in one of the two: ‘714 reserves in 129 countries’ and ‘727
  /// reserves in 129 countries’.
  func pairs(_ blocks: [ProofBlock], _ counts: [CountedItems]) -> [Diagnostic] {
    var known: [String: CountedItems] = [:]
    var findings: [Diagnostic] = []
    var firsts: [String: CountedItems] = [:]
    for (first, second) in zip(counts, counts.dropFirst())
    where first.block == second.block && first.bound == .exact && second.bound == .exact
      && second.count.value >= Self.leastSecond
      && second.count.first == first.nounToken + 2
    {
      let block = blocks[first.block]
      let joint = block.tokens[first.nounToken + 1].lower
      guard ["in", "from", "across", "of"].contains(joint) else { continue }
      // ‘150 delegates from 12 countries’ and, a few sentences later, ‘150 delegates from 14
      // countries’.
      if first.count.value >= Self.leastFirst {
        let key = "\(first.count.value) \(first.noun) \(joint) \(second.noun)"
        if let other = firsts[key], second.block - other.block <= Self.reach {
          let (a, b) = (second.count.value, other.count.value)
          if a != b, abs(a - b) * 5 <= max(a, b) {
            findings.append(restated(second, other, blocks))
          }
        }
        firsts[key] = second
      }
      let key = "\(first.noun) \(joint) \(second.count.value) \(second.noun)"
      guard let other = known[key] else {
        known[key] = first
        continue
      }
      let (a, b) = (first.count.value, other.count.value)
      // Figures within a tenth of each other describe the same items; others describe different
      // ones.
      guard a != b, abs(a - b) * 10 <= max(a, b) else { continue }
      findings.append(restated(first, other, blocks))
    }
    return findings
  }

  /// A sentence about a number of people on certain days.
  private struct Attendance {
    var count: CountedItems
    var words: Set<String>
  }

  /// The minimum number of long words that two sentences about one event share.
  private static let leastCommon = 3
  private static let bucketSize = 8

  /// Different numbers of people in two sentences with the same days and similar words.
  func attendance(_ blocks: [ProofBlock], _ counts: [CountedItems]) -> [Diagnostic] {
    var known: [String: [Attendance]] = [:]
    var findings: [Diagnostic] = []
    for count in counts where Self.people.contains(count.noun) {
      let block = blocks[count.block]
      let sentence = Sentences.around(count.count.first, of: block)
      let dates = block.dates(in: sentence)
      guard dates.count == 1, let date = dates.first,
        date.first.civil != nil || date.last?.civil != nil
      else { continue }
      let day = date.last ?? date.first
      let key = "\(day.year ?? 0)-\(day.month)-\(day.day) \(count.noun)"
      let words = Set(
        sentence.map { block.tokens[$0] }
          .filter { $0.kind == .word && $0.text.utf8.count > 4 && $0.lower != count.noun }
          .map(\.lower))
      if let other = known[key]?.first(where: {
        $0.words.intersection(words).count >= Self.leastCommon
          && CountedItems.areNear(count, $0.count) && CountedItems.contradict(count, $0.count)
      }) {
        findings.append(restated(count, other.count, blocks))
      }
      if known[key, default: []].count < Self.bucketSize {
        known[key, default: []].append(Attendance(count: count, words: words))
      }
    }
    return findings
  }
}
