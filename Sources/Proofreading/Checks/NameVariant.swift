import Findings

/// Finds names that are spelt in two ways.
///
/// The check looks up each name without one of its words, and each word without one of its letters.
/// It never compares a name with all others.
struct NameVariant: TextCheck {
  let code = DiagnosticCode(
    "name-variant", .warning,
    cause: "A text spells the name of an organization, place or person in two ways.",
    example: "the Mongolia National Commission … the Mongolian National Commission",
    cure: "Spell it everywhere as its owner does.")
  let reason = "To readers and searches, two spellings are two names."
  let languages: Set<TextLanguage> = [.english]

  let triggering: [TextExample] = [
    .markdown(
      """
      Teachers met the Mongolian National Commission for UNESCO. Later the Mongolian National \
      Commission for UNESCO wrote to them, and the ‸Mongolia National Commission for UNESCO replied.

      """),
    .markdown(
      """
      The International Training Centre for Crafts opened in May, and the ‸International Training \
      Center for Crafts closed in June.

      """),
    .markdown(
      "She met the Convention on the Protection of Rivers, then the ‸Convention for the Protection of Rivers.\n"
    ),
    .markdown(
      "They went to Ulaanbaatar, stayed in Ulaanbaatar and left Ulaanbaatar; ‸Ulaanbataar was cold.\n"
    ),
    .markdown(
      "The Mongolian Academy of Sciences and the ‸Mongolia Academy of Sciences both signed.\n"),
    .markdown(
      "The Women’s Farmers Union grew. The Women’s Farmers Union met. The ‸Womens’ Farmers Union voted.\n"
    ),
    .markdown("Oyunbileg Damdin spoke. Thanks go to Oyunbileg Damdin and to ‸Oyunbilig Damdin.\n"),
    .plain("We thank Shahbaz Khan. All pupils thanked Shahbaz Khan, and ‸Shabaz Khan smiled.\n"),
    .markdown(
      "Members of the Severn Valley Trust Fund came. The ‸Severn Valley Turst Fund paid.\n"),
    .markdown(
      "They read “rediscover, rejuvenate” twice: “Reconnect, Rediscover, Rejuvenate” and “‸Reconnect, Rediscover, Rejuvanate”.\n"
    ),
    .markdown("The Man and the River Fund and ORN’s ‸Man and River Fund met.\n"),
    .markdown(
      "The Convention on Keeping Rare River Boats and, later, the ‸Convention for the Keeping of Rare River Boats was read.\n"
    ),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("The North Region School met the South Region School and the East Region School.\n"),
    .markdown("The National Commission for Books met other National Commissions for Books.\n"),
    .markdown("In Phase Three Project and Phase Four Project, the Reading Club Forum met.\n"),
    .markdown("Maria Silva met Mario Silva and Marta Silva. The Water Fund and the Waters Fund.\n"),
    .markdown("Wikipedia is run by Wikimedia; so say Wikimedia and friends of Wikimedia.\n"),
    .markdown("People of Mongolia, of Mongolia and of Mongolia are Mongolian; Mongolians agree.\n"),
    .markdown(
      "The ORN and the BTF met. ORN and BTF agreed.\n\nSee “a/enabling-letters” and “a/enabling-leters”, two paths.\n"
    ),
    .markdown(
      "+++\ntitle = \"The Severn Vally Trust Fund\"\n+++\nThe Severn Valley Trust Fund met.\n"),
    .markdown(
      "The Grand Challenge for Development began. Eleven Grand Challenges for Development ran.\n"),
  ]

  /// A name with its first location and its frequency.
  struct Name {
    var words: [String]
    /// All words, including small ones.
    var full: String
    var block: Int
    var tokens: ClosedRange<Int>
    var count = 1
    /// The number of occurrences inside sentences.
    var inner = 0
  }

  func findings(together texts: [ProofText], _ tally: inout ProofTally) -> [Diagnostic] {
    findings(in: ProofText(joining: texts), &tally)
  }

  func findings(between groups: [[ProofText]]) -> [Diagnostic] {
    let groups = TextGroups(groups)
    var tally = ProofTally()
    return groups.between(findings(in: groups.joined, &tally))
  }

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    let names = NameFinder.names(in: text.blocks)
    tally.counts += names.phrases.count
    var taken: Set<Int> = []
    var findings: [Diagnostic] = []
    for (first, second) in pairs(names.phrases) + reworded(names.phrases)
      + shortened(names.phrases)
    {
      let (usual, rare) =
        names.phrases[first].count >= names.phrases[second].count
        ? (first, second) : (second, first)
      guard taken.insert(rare).inserted else { continue }
      findings.append(finding(names.phrases[rare], names.phrases[usual], text.blocks))
    }
    for (rare, usual) in titles(in: text.blocks) {
      findings.append(finding(rare, usual, text.blocks))
    }
    let places = SortedPlaces(findings.compactMap(\.place))
    for (usual, rare) in misspelt(names.words) {
      let finding = finding(names.words[rare], names.words[usual], text.blocks)
      guard let place = finding.place, !places.hasPlace(around: place) else {
        continue
      }
      findings.append(finding)
    }
    return findings
  }

  private func finding(_ rare: Name, _ usual: Name, _ blocks: [ProofBlock]) -> Diagnostic {
    finding(
      "‘\(rare.full)’ is ‘\(usual.full)’ elsewhere",
      at: blocks[rare.block].place(rare.tokens.lowerBound, through: rare.tokens.upperBound),
      notes: [
        .init(
          "here, for example",
          at: blocks[usual.block].place(
            usual.tokens.lowerBound, through: usual.tokens.upperBound))
      ])
  }

  // MARK: One word apart

  /// The maximum number of names differing in one word that are compared with each other.
  private static let bucketSize = 12

  /// Names that differ in the spelling of one word.
  private func pairs(_ names: [Name]) -> [(Int, Int)] {
    var buckets: [[String]: [Int]] = [:]
    var found: [(Int, Int)] = []
    for (index, name) in names.enumerated() where name.words.count > 1 {
      for position in name.words.indices {
        var key = name.words
        key[position] = ""
        let known = buckets[key, default: []]
        for other in known
        where Spelling.isVariant(names[other].words, name.words, at: position)
          && !Spelling.differsInHead(names[other], name, at: position)
          || Spelling.differsInLastPlural(
            names[other].full, name.full, at: position, of: name.words)
        {
          found.append((other, index))
        }
        if known.count < Self.bucketSize { buckets[key] = known + [index] }
      }
    }
    return found
  }

  /// Names with the same words but other small ones between them.
  private func reworded(_ names: [Name]) -> [(Int, Int)] {
    var known: [[String]: [Int]] = [:]
    var found: [(Int, Int)] = []
    for (index, name) in names.enumerated() where name.words.count > 2 {
      let others = known[name.words, default: []]
      if let other = others.first(where: { isReworded(names[$0], name) }) {
        found.append((other, index))
      }
      if others.count < Self.bucketSize { known[name.words, default: []].append(index) }
    }
    return found
  }

  /// The number of words that identify a name, regardless of the small words between them.
  private static let leastKnown = 5

  /// Whether two names with the same words but different small words are one name.
  private func isReworded(_ first: Name, _ second: Name) -> Bool {
    Spelling.isReworded(first.full, second.full)
      || (first.count != second.count
        || second.full.contains(" and ") && Self.isOfWords(second.full))
        && Spelling.differsInArticle(first.full, second.full)
      || second.words.count >= Self.leastKnown
        && Spelling.differsInSmallWords(first.full, second.full)
  }

  /// Whether a name has no word in capitals; such a word is a name itself.
  private static func isOfWords(_ name: String) -> Bool {
    name.split(separator: " ").allSatisfy { word in
      word.utf8.contains { (0x61...0x7A).contains($0) }
    }
  }

  /// How often a long name has to appear before a single shortened form counts as a slip.
  private static let leastLong = 3

  /// Long names that appear once without one of their words.
  private func shortened(_ names: [Name]) -> [(Int, Int)] {
    var rare: [[String]: Int] = [:]
    for (index, name) in names.enumerated() where name.count == 1 && name.words.count > 4 {
      rare[name.words] = index
    }
    guard !rare.isEmpty else { return [] }
    var found: [(Int, Int)] = []
    for (index, name) in names.enumerated()
    where name.count >= Self.leastLong && name.words.count > 5 {
      for position in name.words.indices.dropFirst().dropLast() {
        var words = name.words
        words.remove(at: position)
        if let other = rare[words] { found.append((index, other)) }
      }
    }
    return found
  }

  // MARK: Words

  /// How often a word has to appear before a single other spelling counts as a slip.
  private static let leastUses = 3
  private static let leastLetters = 9

  /// Words that appear once and differ by a letter from a frequent one.
  private func misspelt(_ words: [Name]) -> [(usual: Int, rare: Int)] {
    var buckets: [String: [Int]] = [:]
    for (index, word) in words.enumerated()
    where word.inner >= Self.leastUses && word.full.utf8.count >= Self.leastLetters - 1 {
      for key in Spelling.withoutOneLetter(word.full) {
        buckets[key, default: []].append(index)
      }
    }
    guard !buckets.isEmpty else { return [] }
    return words.enumerated().compactMap { index, word in
      guard word.count == 1, word.full.count >= Self.leastLetters else { return nil }
      for key in Spelling.withoutOneLetter(word.full) {
        if let usual = buckets[key]?.first(where: {
          Spelling.isSlip(word.full, for: words[$0].full)
        }) {
          return (usual, index)
        }
      }
      return nil
    }
  }
}
