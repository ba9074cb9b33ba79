// The parts within a sentence, found without searching the whole block for each of its sentences.
extension ProofBlock {
  /// The numbers in a range of tokens.
  func numbers(in range: Range<Int>) -> ArraySlice<Int> {
    numbers[
      numbers.firstPosition {
        $0 >= range.lowerBound
      }..<numbers.firstPosition {
        $0 >= range.upperBound
      }]
  }

  /// The days and ranges of days that begin in a range of tokens.
  func dates(in range: Range<Int>) -> ArraySlice<DateMention> {
    dates[
      dates.firstPosition {
        $0.tokens.lowerBound >= range.lowerBound
      }..<dates.firstPosition {
        $0.tokens.lowerBound >= range.upperBound
      }]
  }

  /// The day or the range of days that a token is part of.
  func date(at token: Int) -> DateMention? {
    let next = dates.firstPosition { $0.tokens.lowerBound > token }
    guard next > 0, dates[next - 1].tokens.contains(token) else { return nil }
    return dates[next - 1]
  }
}

extension Array {
  /// The first position whose element, and every later one, meets a condition.
  fileprivate func firstPosition(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
