extension String {
  /// The number that the text writes in plain digits, or in groups of three as `1,200` and `1 200` do;
  /// nil for anything else.
  package var groupedNumber: Int? {
    let groups = split(omittingEmptySubsequences: false) {
      ",.'’ \u{A0}\u{2009}\u{202F}，".contains($0)
    }
    guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.count <= 3,
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      Set(filter { !$0.isNumber }).count <= 1
    else { return nil }
    var number = 0
    for digit in groups.joined() {
      guard let value = digit.wholeNumberValue, (0...9).contains(value),
        number <= YAMLValue<Int>.maxCount
      else { return nil }
      number = number * 10 + value
    }
    return number
  }
}
