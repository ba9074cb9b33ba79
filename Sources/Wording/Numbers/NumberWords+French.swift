extension NumberWords {
  /// French.
  static let french = NumberWords(
    decimalMark: ",", groupMarks: [" ", "\u{A0}", "\u{202F}", "\u{2009}"],
    names: [
      "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
      "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
      "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
      "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
      "nonante": 90,
    ],
    powers: [
      "cent": 100, "cents": 100, "mille": 1000, "million": 1_000_000, "millions": 1_000_000,
      "milliard": 1_000_000_000, "milliards": 1_000_000_000,
    ],
    barePowers: ["cent", "mille"], scores: ["vingt", "vingts"], joints: ["et", "de", "d"],
    halves: ["demi", "demie"], halfShares: ["moitié"],
    parts: [
      "tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "dixième": 10,
      "dixièmes": 10,
    ],
    bounds: [
      "over": ["plus de", "plus d", "au delà de"],
      "at least": ["au moins", "pas moins de"],
      "nearly": ["près de", "presque", "moins de", "quelque peu moins de"],
      "about": ["environ", "quelque", "quelques", "autour de", "à peu près"],
      "up to": ["jusqu à", "au plus", "pas plus de", "au maximum"],
    ],
    boundsBehind: ["at least": ["ou plus"], "up to": ["ou moins"], "about": ["environ"]],
    percents: ["pour cent"], percent: "\u{202F}%")
}
