import Findings

// Things that the next sentences count through.
extension CountMismatch {
  private static let ordinals: [[String]] = [
    ["first", "firstly"], ["second", "secondly"], ["third", "thirdly"], ["fourth", "fourthly"],
    ["fifth", "fifthly"], ["sixth"], ["seventh"],
  ]

  /// Sentences that begin with ‘First, …’, ‘Second, …’ behind one that says how many there are.
  func ordinals(
    _ block: ProofBlock, _ count: Count, _ noun: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    guard Self.announced.contains(block.tokens[noun].lower) else { return nil }
    let sentences = Sentences.of(block)
    guard let said = sentences.firstIndex(where: { $0.contains(count.first) }),
      let first = sentences.dropFirst(said + 1).first, Self.counts(block, first, as: 0)
    else { return nil }
    var listed = 0
    var isEnded = false
    for sentence in sentences.dropFirst(said + 1) {
      if listed < Self.ordinals.count, Self.counts(block, sentence, as: listed) {
        listed += 1
      } else if ["finally", "lastly", "last"].contains(block.tokens[sentence.lowerBound].lower) {
        listed += 1
        isEnded = true
      }
    }
    guard listed > 1 || isEnded else { return nil }
    tally.counts += 1
    guard listed != count.value, let end = sentences.last?.upperBound else { return nil }
    return mismatch(
      block, count, noun, listed: listed, at: block.place(first.lowerBound, through: end - 1))
  }

  private static func counts(_ block: ProofBlock, _ sentence: Range<Int>, as index: Int) -> Bool {
    ordinals[index].contains(block.tokens[sentence.lowerBound].lower)
      && block.has(",", at: sentence.lowerBound + 1)
  }
}
