import Findings

// Figures whose digits changed places.
extension FigureRestated {
  private static let leastDigits = 3

  /// Numbers of the same things with the same digits in another order, such as 5,200 and 5,020 teachers.
  func slips(_ blocks: [ProofBlock], _ counts: [CountedThing]) -> [Diagnostic] {
    var known: [String: CountedThing] = [:]
    var findings: [Diagnostic] = []
    for count in counts where count.bound == .exact {
      let digits = String(count.count.value)
      guard digits.utf8.count >= Self.leastDigits,
        blocks[count.block].tokens[count.count.first].kind == .number
      else { continue }
      let key = String(digits.sorted()) + count.noun
      guard let other = known[key] else {
        known[key] = count
        continue
      }
      let values = (digits, String(other.count.value))
      guard values.0 != values.1,
        // One pair of digits changed places.
        zip(values.0, values.1).filter({ $0 != $1 }).count == 2, digits.first == values.1.first
      else { continue }
      findings.append(restated(count, other, blocks))
    }
    return findings
  }

  /// The ordinal words of a small number.
  static func ordinals(_ number: Int) -> [String] {
    let words = [
      3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth",
      10: "tenth",
    ]
    return words[number].map { [$0] } ?? []
  }
}
