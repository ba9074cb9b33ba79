import Findings

/// Finds names that mention one country beside another country.
struct CountryMismatch: TextCheck {
  let code = DiagnosticCode(
    "country-mismatch", .warning,
    cause: "A name mentions one country, but a different one is given beside it.",
    example: "| National University of Mongolia | China |",
    cure: "Correct the country; in a table, a row may have slipped.")
  let reason = "Readers of a list by country look for the institution under its own."

  let triggering: [TextExample] = [
    .markdown(
      "| partner | country |\n| --- | --- |\n| National University of Mongolia | ‸China |\n"),
    .plain("Peking University\tChina\nKorea National Open University\t‸Japan\n"),
    .markdown("The Mongolian Academy of Sciences (‸Japan) sent two teachers.\n"),
    .markdown("---\nitems:\n  - name: Museum of Polish History\n    country: ‸Peru\n---\nText.\n"),
  ]
  let nonTriggering: [TextExample] = [
    .markdown(
      "| partner | country |\n| --- | --- |\n| National University of Mongolia | Mongolia |\n"),
    .plain("National University of Mongolia\tMongolie\nUniversité de Mongolie\tMongolia\n"),
    .plain("Embassy of Japan in China\tChina\nJapan Foundation\tViet Nam\n"),
    .markdown("The Chinese University of Hong Kong (China) and the Georgia Institute (USA).\n"),
    .plain("Korea National Open University\tROK\nMAB Committee of Korea\tDPRK\n"),
    .markdown("The Korean film week (Japan) and the Mongolian delegation (China) opened.\n"),
  ]

  /// Words in names of institutions that relate to a foreign country.
  private static let abroad: WordSet = [
    "embassy", "consulate", "foundation", "fund", "funds", "trust", "council", "agency", "studies",
    "study", "friendship", "language", "languages", "institut", "mission", "delegation", "school",
    "branch", "alumni", "chamber", "restaurant", "cuisine", "airlines", "airways", "bank",
    "development", "cooperation", "abroad", "overseas", "diaspora", "international", "global",
    "un", "unesco", "undp", "ocean", "sea", "style", "radio",
  ]
  /// Institutions that belong to the country at the end of their name: ‘Media Council of Mongolia’.
  private static let owned: WordSet = [
    "foundation", "fund", "trust", "council", "agency", "school", "development", "cooperation",
    "international",
  ]
  /// Works and products that may bear the name of any country.
  private static let works: WordSet = [
    "film", "films", "song", "songs", "book", "books", "title", "titles", "play", "work", "works",
    "exhibition", "dish", "restaurant", "restaurants", "pub", "hotel", "hotels", "shop", "product",
    "products", "brand", "album", "poem",
  ]
  /// Nouns for institutions.
  private static let institutions: WordSet = [
    "university", "institute", "academy", "ministry", "commission", "museum", "society",
    "association", "committee", "bureau", "administration", "library", "park", "centre", "center",
    "college", "department", "parliament", "laboratory", "archives", "government", "federation",
    "union", "hospital", "service", "organization", "organisation", "crescent", "cross", "gallery",
    "theatre", "theater", "archive", "opera", "zoo",
  ]

  func findings(in text: ProofText, _ tally: inout ProofTally) -> [Diagnostic] {
    var findings: [Diagnostic] = text.facts.countries.compactMap { pair in
      let name = Tokenizer.tokens(pair.name.text)
      let country = Tokenizer.tokens(pair.country.text)
      guard let other = mismatch(name[...], country[...], &tally) else { return nil }
      return finding(
        other, pair.country.text,
        at: pair.country.place(ofBytes: 0..<pair.country.text.utf8.count))
    }
    var row: ArraySlice<ProofBlock> = []
    var isOfWorks = false
    for (index, block) in text.blocks.enumerated() {
      if case .cell(let cell) = block.kind {
        if case .cell(let last)? = row.last?.kind, last.table == cell.table, last.row == cell.row {
          row = text.blocks[row.startIndex...index]
        } else {
          row = text.blocks[index...index]
        }
        // The pairs of a file's columns are compared above.
        if cell.row == 0, cell.column == 0 {
          isOfWorks = block.tokens.contains { Self.works.contains($0.lower) }
        }
        if text.facts.countries.isEmpty,
          let finding = self.finding(inRow: row, isOfWorks: isOfWorks, &tally)
        {
          findings.append(finding)
        }
      } else {
        for index in block.tokens.indices where block.tokens[index].text == "(" {
          if let finding = finding(block, at: index, &tally) { findings.append(finding) }
        }
      }
    }
    return findings
  }

  /// A row whose last cell so far is a country.
  private func finding(
    inRow row: ArraySlice<ProofBlock>, isOfWorks: Bool, _ tally: inout ProofTally
  ) -> Diagnostic? {
    guard row.count > 1, let country = row.last, let name = row.dropLast().last,
      name.tokens.count > 1, !isOfWorks, let end = country.tokens.indices.last,
      let other = mismatch(name.tokens[...], country.tokens[...], &tally)
    else { return nil }
    return finding(other, country.text.text, at: country.place(0, through: end))
  }

  /// A country in brackets after a name.
  private func finding(
    _ block: ProofBlock, at open: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let tokens = block.tokens
    guard let close = tokens[open...].prefix(8).firstIndex(where: { $0.text == ")" }),
      close > open + 1
    else { return nil }
    var start = open
    while start > block.start, start > open - 12,
      tokens[start - 1].isCapitalized
        || ["of", "for", "the", "and", "on", "in", "-", "&"].contains(tokens[start - 1].lower)
    {
      start -= 1
    }
    let name = tokens[start..<open]
    guard name.count > 2, name.contains(where: { Self.institutions.contains($0.lower) }),
      let other = mismatch(name, tokens[(open + 1)..<close], &tally)
    else { return nil }
    return finding(
      other, block.words(open + 1, through: close - 1),
      at: block.place(open + 1, through: close - 1))
  }

  /// The words of a name that mention a country other than the one beside it.
  private func mismatch(
    _ name: ArraySlice<Token>, _ country: ArraySlice<Token>, _ tally: inout ProofTally
  ) -> String? {
    guard let beside = Nations.country(country) else { return nil }
    let named = Nations.named(in: name)
    guard var only = named.first else { return nil }
    let isOwner =
      only.range.upperBound == name.endIndex && only.range.lowerBound > name.startIndex
      && name[only.range.lowerBound - 1].lower == "of"
    guard
      !name.contains(where: {
        Self.abroad.contains($0.lower) && !(isOwner && Self.owned.contains($0.lower))
      })
    else { return nil }
    for other in named.dropFirst() { only.countries.formIntersection(other.countries) }
    guard !only.countries.isEmpty else { return nil }
    tally.counts += 1
    guard only.countries.isDisjoint(with: beside),
      only.countries.isDisjoint(with: ["Hong Kong", "Macao"]),
      // American towns and colleges are called Lebanon, Peru and Norway.
      !(beside.contains("United States of America")
        && name.contains(where: { ["college", "valley", "county", "state"].contains($0.lower) })),
      !(only.range.upperBound < name.endIndex && name[only.range.upperBound].text == "-"),
      !(only.range.lowerBound > name.startIndex && name[only.range.lowerBound - 1].text == "-"),
      // A country after ‘in’ is a location, not part of the name.
      !(only.range.lowerBound > name.startIndex
        && ["in", "to", "from", "new"].contains(name[only.range.lowerBound - 1].lower))
    else { return nil }
    return name[only.range].map(\.text).joined(separator: " ")
  }

  private func finding(_ other: String, _ country: String, at place: Place) -> Diagnostic {
    finding("‘\(other)’ in the name does not match \(country)", at: place)
  }
}
