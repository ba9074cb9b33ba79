/// Tells dates of what happened from other dates.
enum Event {
  private static let held: Set<String> = ["held", "took", "taken"]
  private static let others: Set<String> = [
    "organized", "organised", "launched", "convened", "hosted", "conducted", "gathered", "opened",
    "attended", "celebrated", "met", "concluded", "visited",
  ]
  /// Words of plans, of what came before and of what others did.
  private static let doubts: Set<String> = [
    "will", "would", "plan", "planned", "plans", "scheduled", "next", "upcoming", "since", "until",
    "after", "before", "following", "follow", "follows", "followed", "previous", "previously",
    "earlier",
    "due",
    "deadline", "last", "continuation", "commemorate", "anniversary", "shall", "should",
    "forthcoming",
    "adopted", "postponed",
  ]

  /// Whether a sentence says that something happened on the days of a mention.
  ///
  /// - Parameter strictly: whether it has to be held or to take place; else being organized, opened and
  ///   the like is enough.
  static func isPast(_ block: ProofBlock, _ mention: DateMention, strictly: Bool) -> Bool {
    let tokens = block.tokens
    var start = mention.tokens.lowerBound
    while start > block.start, !Sentences.ends(block, at: start - 1) { start -= 1 }
    var end = mention.tokens.upperBound
    while end + 1 < tokens.count, !Sentences.ends(block, at: end) { end += 1 }
    var isEvent = false
    for index in start...end where tokens[index].kind == .word {
      let word = tokens[index].lower
      if doubts.contains(word) { return false }
      if held.contains(word) {
        isEvent = isEvent || word == "held" || block.has("place", at: index + 1)
      } else if !strictly, others.contains(word) {
        isEvent = true
      }
    }
    return isEvent
  }
}
