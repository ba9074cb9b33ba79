import Findings

// Items that the next sentences enumerate.
extension CountMismatch {
  private static let ordinals: [[String]] = [
    ["first", "firstly"], ["second", "secondly"], ["third", "thirdly"], ["fourth", "fourthly"],
    ["fifth", "fifthly"], ["sixth"], ["seventh"],
  ]

  private static let others: WordSet = [
    "next", "then", "another", "also", "additionally", "furthermore", "moreover", "besides",
  ]

  /// The number of sentences searched.
  private static let reach = 24

  /// Sentences that begin with ‘First, …’, ‘Second, …’ after one that states their number.
  func ordinals(
    _ block: ProofBlock, _ count: Count, _ noun: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    guard Self.announced.contains(block.tokens[noun].lower) else { return nil }
    var next = Sentences.around(count.first, of: block).upperBound
    let first = next
    guard first < block.tokens.count, Self.counts(block, at: first, as: 0) else { return nil }
    var listed = 0
    var isEnded = false
    var end = first
    // An enumeration spans a few sentences.
    for _ in 0..<Self.reach where next < block.tokens.count {
      let sentence = Sentences.around(next, of: block)
      if listed < Self.ordinals.count, Self.counts(block, at: next, as: listed) {
        listed += 1
        end = sentence.upperBound
      } else if ["finally", "lastly", "last"].contains(block.tokens[next].lower) {
        listed += 1
        end = sentence.upperBound
        isEnded = true
      } else if Self.others.contains(block.tokens[next].lower) {
        // Such a sentence may add an item or continue the last one.
        return nil
      }
      next = sentence.upperBound
    }
    guard listed > 1 || isEnded else { return nil }
    tally.counts += 1
    guard listed != count.value else { return nil }
    return mismatch(block, count, noun, listed: listed, at: block.place(first, through: end - 1))
  }

  private static func counts(_ block: ProofBlock, at start: Int, as index: Int) -> Bool {
    ordinals[index].contains(block.tokens[start].lower) && block.has(",", at: start + 1)
  }
}
