extension NumberWords {
  /// English.
  static let english = NumberWords(
    decimalMark: ".", groupMarks: [",", " ", "\u{A0}", "\u{202F}", "\u{2009}"],
    names: [
      "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
      "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
      "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
      "ninety": 90,
    ],
    powers: [
      "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
      "trillion": 1_000_000_000_000,
    ],
    articles: ["a"], joints: ["and"], halves: ["half"], halfShares: ["half"],
    parts: [
      "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
      "eighth": 8, "tenth": 10, "tenths": 10,
    ],
    bounds: [
      "over": ["over", "more than", "above", "upwards of", "exceeding", "in excess of", "beyond"],
      "at least": ["at least", "no fewer than", "no less than", "not less than", "a minimum of"],
      "nearly": ["nearly", "almost", "close to", "just under", "less than", "fewer than", "under"],
      "about": ["about", "around", "approximately", "some", "roughly", "circa"],
      "up to": ["up to", "at most", "no more than", "not more than", "as many as", "a maximum of"],
    ],
    boundsBehind: ["at least": ["or more"], "up to": ["or fewer", "or less"], "about": ["or so"]],
    percents: ["per cent", "percent"], percent: " per cent")
}
