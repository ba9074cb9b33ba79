/// Distinguishes dates of events from other dates.
enum Event {
  private static let held: WordSet = ["held", "took", "taken"]
  private static let others: WordSet = [
    "organized", "organised", "launched", "convened", "hosted", "conducted", "gathered", "opened",
    "attended", "celebrated", "met", "concluded", "visited", "unveiled", "inaugurated", "staged",
    "premiered", "performed",
  ]
  /// Words of plans, of earlier events and of the actions of others.
  private static let doubts: WordSet = [
    "will", "would", "plan", "planned", "plans", "scheduled", "next", "upcoming", "since", "until",
    "after", "before", "following", "follow", "follows", "followed", "previous", "previously",
    "earlier",
    "due",
    "deadline", "last", "continuation", "commemorate", "anniversary", "shall", "should",
    "forthcoming",
    "adopted", "postponed", "ahead",
  ]

  /// Past tenses that do not end in ‘ed’.
  private static let pastTenses: WordSet = [
    "was", "were", "met", "began", "took", "came", "went", "gave", "saw", "sang", "ran", "spoke",
    "drew", "won", "made", "brought", "sat", "stood", "heard", "left", "had", "held",
  ]

  /// Whether a sentence reports events on the days of a mention, in any past tense.
  static func isReported(_ block: ProofBlock, _ mention: DateMention) -> Bool {
    // A day of the week beside the date shows which of the two is wrong.
    let before = block.tokens[..<mention.tokens.lowerBound].suffix(2)
    if before.contains(where: { $0.lower.utf8.count > 5 && $0.lower.hasSuffix("day") }) {
      return false
    }
    var isReported = false
    for index in sentence(block, mention) where block.tokens[index].kind == .word {
      let word = block.tokens[index].lower
      if doubts.contains(word) || word.hasSuffix("'ll")
        || ["born", "founded", "died", "registration"].contains(word)
      {
        return false
      }
      isReported = isReported || word.hasSuffix("ed") || pastTenses.contains(word)
    }
    return isReported
  }

  /// The tokens of the sentence around a mention.
  static func sentence(_ block: ProofBlock, _ mention: DateMention) -> ClosedRange<Int> {
    var start = mention.tokens.lowerBound
    while start > block.start, !Sentences.ends(block, at: start - 1) { start -= 1 }
    var end = mention.tokens.upperBound
    while end + 1 < block.tokens.count, !Sentences.ends(block, at: end) { end += 1 }
    return start...end
  }

  /// Whether a sentence reports an event on the days of a mention.
  ///
  /// - Parameter strictly: whether the sentence has to say ‘held’ or ‘took place’; otherwise,
  ///   ‘organized’, ‘opened’ and similar verbs are enough.
  static func isPast(_ block: ProofBlock, _ mention: DateMention, strictly: Bool) -> Bool {
    let tokens = block.tokens
    var isEvent = false
    for index in sentence(block, mention) where tokens[index].kind == .word {
      let word = tokens[index].lower
      if doubts.contains(word) || word.hasSuffix("'ll") { return false }
      if held.contains(word) {
        isEvent = isEvent || word == "held" || block.has("place", at: index + 1)
      } else if !strictly, others.contains(word) {
        isEvent = true
      }
    }
    return isEvent
  }
}
