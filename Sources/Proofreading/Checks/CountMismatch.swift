import Findings

/// Finds numbers that disagree with the list after them.
struct CountMismatch: TextCheck {
  let code = DiagnosticCode(
    "count-mismatch", .warning,
    cause: "A text states how many items follow, but a different number follows.",
    example: "The meeting had three outcomes:\n\n- a declaration\n- a plan",
    cure: "Correct the number, or complete the list.")
  let reason = "Readers count the items and wonder about the rest."
  let languages: Set<TextLanguage> = [.english, .french]

  let triggering: [TextExample] = [
    .markdown("The meeting had ‸three outcomes:\n\n- a declaration\n- a plan\n"),
    .markdown("Experts from ‸five countries (China, Japan, Mongolia and Vietnam) met.\n"),
    .markdown("## ‸5 new inscriptions in East Asia\n\n1. Ger\n2. Sake\n3. Jang\n4. Festival\n"),
    .plain("2. Heritage: ‸5 New Inscriptions\n\n(1) Ger\n\nA photo.\n\n(2) Sake\n\n3. Parks\n"),
    .markdown("There were ‸four aims: (i) to learn, (ii) to teach, and (iii) to play.\n"),
    .markdown("It made ‸two recommendations.\n\n- Rest.\n- Read.\n- Write.\n"),
    .markdown("The ‸four pillars of the plan are advice, training and meals.\n"),
    .markdown("It opened ‸two offices – in Oslo, Bern and Riga – and closed none.\n"),
    .markdown("‸Seven experts took part: Ann Lee, Bo Chen, Chimed Bat and Dana Fox.\n"),
    .markdown(
      "‸Three new schools joined.\n\n| School | Town |\n| --- | --- |\n| A | B |\n| C | D |\n"),
    .markdown("It has ‸two goals. First, it trains. Second, it equips. Third, it supports.\n"),
    .markdown("Les experts de ‸cinq pays (Mali, Niger, Togo et Bénin) se sont réunis à Dakar.\n"),
    .markdown(
      "The following ‸two roads will be mended before May:\n\n1. Mill Lane\n2. Elm Way\n3. High Street\n"
    ),
    .markdown(
      "We thank our ‸five sponsors this season – Ark Ltd, the Elm Trust, Bell & Sons, and Coast Bank.\n"
    ),
    .plain("Our ‸five partners\n\nArk Fund\n\nBell Club\n\nCoast Trust\n\nThey met in May.\n"),
    .plain("Our ‸four partners\n\nArk Fund\nBell Club\nCoast Trust\n"),
    .markdown(
      "It has ‸five partners: the Ministry of Health, Labour and Welfare, Ark Fund and Bell Club.\n"
        .replacing("five", with: "seven")),
  ]
  let nonTriggering: [TextExample] = [
    .markdown("It covers the following themes during 3 sessions:\n\n- A\n- B\n- C\n- D\n"),
    .markdown(
      "She taught 10 workshops (Software and Data) and made a survey in four countries: a note, a map and a list.\n"
    ),
    .markdown(
      "Three schools joined.\n\n| School | Town |\n| --- | --- |\n| A | B |\n| C | D |\n| Total | 3 |\n"
    ),
    .markdown("It has two goals. First, it trains teachers. Second, it equips schools.\n"),
    .markdown("The meeting had two outcomes:\n\n- a declaration\n- a plan\n"),
    .markdown("Experts from five countries, including China and Japan, met.\n"),
    .markdown("More than five countries (China, Japan and Mongolia) met.\n"),
    .markdown(
      "In the five countries it serves, the office has helped:\n\n- to build\n- to learn\n"),
    .markdown(
      "Five core areas: Education, Natural Sciences, Culture, Social and Human Sciences, Media and Information.\n"
    ),
    .plain("1 Schools\n\n- a\n- b\n- c\n\n2 Teachers\n\n- a\n- b\n- c\n"),
    .markdown("COVID-19 struck three ways (see Annex 2).\n"),
    .markdown("Nine countries – many scientists, experts and officials – sent guests.\n"),
    .markdown("It brought 22 people from the region: teachers, experts, and bearers of arts.\n"),
    .markdown("Two partners joined the board.\n\n- Rest.\n- Read.\n- Write.\n"),
    .markdown("Les experts de plus de cinq pays (Mali, Niger et Togo) se sont réunis.\n"),
    .markdown("## 18 new geoparks, 2 in China\n\n1. Enshi\n2. Linxia\n"),
    .markdown(
      "Our two sponsors (Ark Co., Ltd. and Bell, Inc.) came. Two teams won: Reds, Ltd. and Blues.\n"
    ),
    .plain(
      "Our four partners\n\nThe office has many partners that help it to\nreach schools and towns all over the world.\n"
    ),
    .markdown(
      "It has three partners: the Ministry of Health, Labour and Welfare, Ark Fund and Bell Club.\n"
    ),
    .plain("Our two partners\n\nArk Fund\n\nBell Club\n\nOther News\n\nThey met in May.\n"),
    .markdown(
      "They named two concerns:\n\n- Who pays?\n- Who gains?\n- Ann: to be settled in May\n"),
    .markdown(
      "It is new in LLVM 19 then your options are:\n\n- wait\n- pay\n- go\n\nTwo of the three areas:\n\n- a\n- b\n"
    ),
    .markdown(
      "It asked 60 cloud users (beginner, intermediate, expert) at all three stages:\n\n- “alpha” one\n- “beta” two\n- “GA” three\n- Write more tests\n"
    ),
    .markdown("It has three goals. First, it trains. Next, it equips. Finally, it supports.\n"),
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let numbers = Set(text.blocks.lazy.filter(\.isHeading).compactMap(leadingNumber))
    for (index, block) in text.blocks.enumerated() {
      if block.isHeading {
        // Numbers of headings count the headings.
        if let number = leadingNumber(block),
          numbers.contains(number + 1) || numbers.contains(number - 1)
        {
          continue
        }
        if let finding = heading(text.blocks, index, &tally) { findings.append(finding) }
        continue
      }
      for token in block.numbers {
        guard let count = Count(block, at: token), (2...60).contains(count.value),
          let noun = noun(block, after: count.last), !count.isBounded(in: block),
          !isOfLarger(block, token), !isOfName(block, token)
        else { continue }
        if let finding = inline(block, count, noun, &tally)
          ?? predicate(block, count, noun, &tally) ?? ordinals(block, count, noun, &tally)
          ?? list(text.blocks, index, count, noun, &tally)
        {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  /// Whether the number counts only a part: ‘two of the three areas’.
  private func isOfLarger(_ block: ProofBlock, _ token: Int) -> Bool {
    let joint = block.has("the", at: token - 1) ? token - 2 : token - 1
    guard joint > 0, block.has("of", at: joint) || block.has("des", at: joint) else { return false }
    return Count(block, at: joint - 1) != nil
      || ["some", "most", "all", "many", "each", "one"].contains(block.tokens[joint - 1].lower)
  }

  /// Whether figures belong to the name before them: ‘by Rust 1.82 and LLVM 19’.
  private func isOfName(_ block: ProofBlock, _ token: Int) -> Bool {
    guard token > block.start + 1, block.tokens[token].kind == .number else { return false }
    let before = block.tokens[token - 1]
    return before.kind == .word && before.isCapitalized
      && !Sentences.ends(block, at: token - 2) && block.tokens[token - 2].kind == .word
  }

  /// The number at the start of a heading, if any.
  private func leadingNumber(_ block: ProofBlock) -> Int? {
    guard block.marker == nil, let first = block.tokens.first, first.kind == .number else {
      return nil
    }
    return Int(first.text)
  }

  // MARK: Nouns

  private static let units: WordSet = [
    "years", "months", "days", "weeks", "hours", "minutes", "dollars", "euros", "metres", "meters",
    "kilometres", "hectares", "tons", "tonnes", "decades", "centuries", "times", "series",
    "seconds",
    "points", "pages", "words", "thus", "plus", "versus", "jours", "mois", "semaines", "heures",
    "années", "fois", "mètres", "kilomètres", "tonnes", "siècles",
  ]
  /// Nouns that sentences announce before listing the items.
  static let announced: WordSet = [
    "recommendations", "lessons", "priorities", "steps", "results", "outcomes", "objectives",
    "goals",
    "conclusions", "measures", "decisions", "aims", "findings", "principles", "themes", "questions",
    "points", "reasons", "pillars", "criteria", "components", "areas", "challenges", "outputs",
    "commitments", "risks", "actions", "options", "stages", "ways", "recommandations", "objectifs",
    "priorités", "résultats", "mesures", "axes",
    "thèmes", "piliers", "critères", "leçons",
  ]
  /// Nouns whose items are listed by name.
  static let named: WordSet = [
    "countries", "universities", "cities", "towns", "museums", "donors", "partners", "winners",
    "members", "organizations", "organisations", "provinces", "districts", "villages", "sites",
    "schools", "laureates", "fellows", "parks", "offices", "pays", "villes", "musées",
    "universités",
    "régions", "centres", "states", "islands", "languages", "rivers", "sponsors", "committees",
    "councillors", "trustees", "directors", "clubs", "teams", "speakers", "judges", "experts",
    "roads", "streets", "stations", "hospitals", "libraries",
  ]

  /// The token of the plural that a number counts; nil if there is none or it is a unit of measure.
  func noun(_ block: ProofBlock, after last: Int) -> Int? {
    guard let noun = CountedItems.plural(block, after: last),
      !Self.units.contains(block.tokens[noun].lower)
    else { return nil }
    return noun
  }

  /// Words that mark a list as incomplete.
  static let openEnds: WordSet = [
    "including", "such", "among", "etc", "e.g", "notably", "example", "alia", "respectively",
    "others",
    "more", "especially", "particularly", "include", "includes", "included", "see", "page",
    "other", "like", "plus", "mainly", "mix", "mixture", "still", "mostly", "primarily", "ranging",
    "dont", "notamment",
    "comme", "parmi", "tels", "telles", "exemple", "autres", "voir",
  ]

  // MARK: Findings

  /// A finding about a number and the list that differs from it.
  func mismatch(
    _ block: ProofBlock, _ count: Count, _ noun: Int, listed: Int, at place: Place
  ) -> Diagnostic {
    finding(
      "‘\(block.words(count.first, through: noun))’ are announced, but \(listed) are listed",
      at: block.place(count.first, through: count.last),
      notes: [.init("the list is here", at: place)])
  }
}
