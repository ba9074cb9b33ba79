import Findings

/// Finds numbers that the list behind them does not have.
struct CountMismatch: TextCheck {
  let code = DiagnosticCode(
    "count-mismatch", .warning,
    cause: "A text states how many things follow, and another number follows.",
    example: "The meeting had three outcomes:\n\n- a declaration\n- a plan",
    cure: "Correct the number, or complete the list.")
  let reason = "Readers count the items, and wonder about the rest."
  let languages: Set<TextLanguage> = [.english]

  let triggering: [TextExample] = [
    .markdown("The meeting had ‸three outcomes:\n\n- a declaration\n- a plan\n"),
    .markdown("Experts from ‸five countries (China, Japan, Mongolia and Vietnam) met.\n"),
    .markdown("## ‸5 new inscriptions in East Asia\n\n1. Ger\n2. Sake\n3. Jang\n4. Festival\n"),
    .plain("2. Heritage: ‸5 New Inscriptions\n\n(1) Ger\n\nA photo.\n\n(2) Sake\n\n3. Parks\n"),
    .markdown("There were ‸four aims: (i) to learn, (ii) to teach, and (iii) to play.\n"),
  ]
  let nonTriggering: [TextExample] = [
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
    .markdown("## 18 new geoparks, 2 in China\n\n1. Enshi\n2. Linxia\n"),
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
      for token in block.start..<max(block.start, block.tokens.count) {
        switch block.tokens[token].kind {
        case .mark, .numbered: continue
        case .word where block.tokens[token].text.utf8.count > 9: continue
        default: break
        }
        guard let count = Count(block, at: token), (2...60).contains(count.value),
          let noun = noun(block, after: count.last), !count.isBounded(in: block)
        else { continue }
        if let finding = inline(block, count, noun, &tally)
          ?? list(text.blocks, index, count, noun, &tally)
        {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  /// The number at the start of a heading, if any.
  private func leadingNumber(_ block: ProofBlock) -> Int? {
    guard block.marker == nil, let first = block.tokens.first, first.kind == .number else {
      return nil
    }
    return Int(first.text)
  }

  // MARK: Nouns

  private static let stops: Set<String> = [
    "of", "in", "for", "to", "from", "with", "by", "that", "which", "who", "were", "was", "are",
    "is",
    "has", "have", "had", "on", "at", "and", "or", "during", "as", "it", "they", "we", "he", "she",
    "this", "these", "the", "a", "an", "be", "will", "where", "when", "namely", "between", "across",
    "under", "within", "per", "each", "after", "before", "joined", "through", "into", "out",
    "times",
  ]
  private static let plurals: Set<String> = [
    "people", "children", "women", "men", "criteria", "phenomena", "alumni", "media", "data",
  ]
  private static let singulars: Set<String> = [
    "is", "was", "has", "this", "its", "years", "months", "days", "weeks", "hours", "minutes",
    "dollars",
    "euros", "metres", "meters", "kilometres", "hectares", "tons", "tonnes", "decades", "centuries",
    "times", "series", "seconds", "points", "pages", "words", "thus", "plus", "versus", "us",
  ]

  /// The token of the plural that a number counts.
  private func noun(_ block: ProofBlock, after last: Int) -> Int? {
    var noun: Int?
    for index in (last + 1)..<min(last + 8, block.tokens.count) {
      let token = block.tokens[index]
      if token.kind == .mark, ["-", "‑", "’", "“", "”", "/"].contains(token.text) {
        if !token.isApart || token.text == "“" { continue }
        break
      }
      guard token.kind == .word, !Self.stops.contains(token.lower) else { break }
      noun = index
    }
    guard let noun else { return nil }
    let word = block.tokens[noun].lower
    if Self.plurals.contains(word) { return noun }
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("'s"),
      !Self.singulars.contains(word)
    else { return nil }
    return noun
  }

  // MARK: Lists in a sentence

  private static let openEnds: Set<String> = [
    "including", "such", "among", "etc", "e.g", "notably", "example", "alia", "respectively",
    "others",
    "more", "especially", "particularly", "include", "includes", "included", "see", "see", "page",
    "other", "like", "plus", "mainly", "mostly", "primarily", "ranging",
  ]

  private func inline(
    _ block: ProofBlock, _ count: Count, _ noun: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let tokens = block.tokens
    var start = noun + 1
    guard start < tokens.count else { return nil }
    let isBracket = tokens[start].text == "("
    var end: Int
    if isBracket {
      guard let close = closing(block, start) else { return nil }
      end = close
      start += 1
    } else {
      if tokens[start].text == ",", block.has("namely", at: start + 1) {
        start += 2
      } else if tokens[start].lower == "namely" {
        start += 1
      } else if tokens[start].text == ":"
        || ["—", "–"].contains(tokens[start].text) && tokens[start].isApart
      {
        guard tokens[start].text == ":" else { return nil }
        start += 1
      } else {
        return nil
      }
      end = start
      while end < tokens.count, !Sentences.ends(block, at: end) { end += 1 }
    }
    guard start < end, end - start < 160 else { return nil }
    let range = start..<end
    for index in range where Self.openEnds.contains(tokens[index].lower) { return nil }
    guard let (counts, isBare) = numbers(of: block, range, isBracket: isBracket) else { return nil }
    // What explains an item looks like a further one.
    if !isBracket, !isBare, counts.lowerBound > count.value { return nil }
    tally.counts += 1
    if counts.contains(count.value) { return nil }
    let places: Set = [
      "cities", "places", "sites", "towns", "venues", "universities", "schools", "institutions",
      "organizations", "museums", "provinces", "ministries",
    ]
    if places.contains(tokens[noun].lower), counts.lowerBound % count.value == 0 { return nil }
    return mismatch(
      block, count, noun, listed: counts.lowerBound,
      at: block.place(start, through: end - 1))
  }

  private func closing(_ block: ProofBlock, _ start: Int) -> Int? {
    var depth = 0
    for index in start..<min(start + 160, block.tokens.count) {
      if block.tokens[index].text == "(" { depth += 1 }
      if block.tokens[index].text == ")" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// How many items a list can be read to have, and whether they are a few words each; nil if it
  /// cannot be told.
  private func numbers(
    of block: ProofBlock, _ range: Range<Int>, isBracket: Bool
  ) -> (counts: ClosedRange<Int>, isBare: Bool)? {
    let tokens = block.tokens
    if let enumerated = enumerated(block, range) { return (enumerated...enumerated, true) }
    let semicolons = range.count { tokens[$0].text == ";" }
    let separator = semicolons > 0 ? ";" : ","
    var depth = 0
    var items = 1
    var words = 0
    var longest = 0
    var conjunctions = 0
    var lastConjunction: Int?
    var afterSeparator = true
    var names = 0
    var isOxford = false
    var hasMarks = false
    scan: for index in range {
      let token = tokens[index]
      switch token.text {
      case "(", "[", "“", "«":
        depth += 1
        hasMarks = true
      case ")", "]", "”", "»": depth -= 1
      case _ where depth > 0: break
      case separator:
        // Behind the last item, the sentence goes on.
        if separator == ",", let lastConjunction, lastConjunction < index,
          isOxford
            || index + 1 < tokens.count && Self.continuations.contains(tokens[index + 1].lower)
        {
          break scan
        }
        items += 1
        longest = max(longest, words)
        words = 0
        afterSeparator = true
        continue
      case ":": return nil
      case _ where token.kind == .number && isBracket: return nil
      default:
        if ["and", "&", "or"].contains(token.lower) {
          if afterSeparator { isOxford = true } else { conjunctions += 1 }
          lastConjunction = index
        } else if token.kind == .word {
          if Self.containers.contains(token.lower), separator == "," { return nil }
          if Self.clauses.contains(token.lower), separator == "," { return nil }
          words += 1
          if afterSeparator, token.isCapitalized { names += 1 }
        }
      }
      if token.kind == .word, !["and", "or"].contains(token.lower) { afterSeparator = false }
    }
    longest = max(longest, words)
    guard items > 1 || conjunctions > 0 else { return nil }
    guard separator == ";" || longest <= (isBracket ? 7 : 9) else { return nil }
    // Without a word that announces the last one, a list with commas may go on.
    if separator == ",", lastConjunction == nil, isBracket ? items < 3 : true { return nil }
    if separator == ";" { return (items...items, true) }
    // Things of lower case beside names in brackets explain rather than list.
    if isBracket, names < items - 1, names > 0 { return nil }
    return (items...(items + conjunctions), longest <= 4 && !hasMarks)
  }

  /// Words that continue a sentence after a list.
  private static let continuations: Set<String> = [
    "with", "which", "who", "where", "as", "for", "to", "in", "on", "by", "while", "from", "at",
    "the",
    "all", "each", "both", "under",
  ]
  /// What has names with commas in it.
  private static let containers: Set<String> = [
    "ministry", "department", "bureau", "faculty", "directorate", "secretariat",
  ]
  /// Words of sentences rather than of lists.
  private static let clauses: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "who", "which", "while", "can", "we",
    "it",
    "they", "he", "she", "because", "when", "where", "whose",
  ]

  /// How many items are numbered within a sentence; nil if they are not.
  private func enumerated(_ block: ProofBlock, _ range: Range<Int>) -> Int? {
    let tokens = block.tokens
    var last = 0
    for index in range where index + 2 < tokens.count {
      guard tokens[index].text == "(", tokens[index + 2].text == ")" else { continue }
      let bytes = Array("(\(tokens[index + 1].text)) x".utf8)
      guard let found = MarkerText(bytes, at: 0, upTo: bytes.count) else { continue }
      if found.value == last + 1 { last += 1 } else if found.letter == last + 1 { last += 1 }
    }
    return last > 1 ? last : nil
  }

  // MARK: Lists below

  /// A list below a paragraph that ends with a colon.
  private func list(
    _ blocks: [ProofBlock], _ index: Int, _ count: Count, _ noun: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let block = blocks[index]
    guard let colon = block.tokens.indices.last, block.tokens[colon].text == ":",
      colon - noun <= 8, index + 1 < blocks.count, isTail(block, (noun + 1)..<colon)
    else { return nil }
    guard let listed = below(blocks, index + 1, heading: nil) else { return nil }
    tally.counts += 1
    guard listed.count != count.value else { return nil }
    return mismatch(block, count, noun, listed: listed.count, at: listed.place)
  }

  /// Whether words behind the plural only say more about it.
  private func isTail(_ block: ProofBlock, _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return true }
    let words = block.tokens[range]
    if ["are", "were", "is", "below", "follow", "as"].contains(block.tokens[first].lower) {
      return words.allSatisfy {
        ["are", "were", "as", "follows", "follow", "below", "the", "following", "these"].contains(
          $0.lower)
      }
    }
    guard ["of", "in", "for", "at", "on", "from"].contains(block.tokens[first].lower) else {
      return false
    }
    return words.allSatisfy {
      $0.kind != .mark
        && !["it", "they", "has", "have", "helped", "include", "we", "to"].contains($0.lower)
        && !$0.lower.hasSuffix("ed") && !$0.lower.hasSuffix("ing")
    }
  }

  /// A list below a heading.
  private func heading(
    _ blocks: [ProofBlock], _ index: Int, _ tally: inout ProofTally
  ) -> Diagnostic? {
    let block = blocks[index]
    var found: (count: Count, noun: Int)?
    for token in block.start..<max(block.start, block.tokens.count) {
      guard let count = Count(block, at: token), count.value < 200 else { continue }
      if found != nil { return nil }  // which of the two is listed cannot be told
      guard (2...60).contains(count.value), let noun = noun(block, after: count.last),
        !count.isBounded(in: block)
      else { return nil }
      found = (count, noun)
    }
    guard let found, index + 1 < blocks.count,
      let listed = below(blocks, index + 1, heading: block)
    else { return nil }
    tally.counts += 1
    guard listed.count != found.count.value else { return nil }
    return mismatch(block, found.count, found.noun, listed: listed.count, at: listed.place)
  }

  /// The items that begin with a block.
  ///
  /// - Parameter heading: the heading above; other text between numbered items is passed over then.
  private func below(
    _ blocks: [ProofBlock], _ index: Int, heading: ProofBlock?
  ) -> (count: Int, place: Place)? {
    let first = blocks[index]
    guard let end = first.tokens.indices.last else { return nil }
    let place = first.place(0, through: end)
    if case .item(let list, let depth) = first.kind {
      var count = 0
      for block in blocks[index...] {
        if let item = block.item {
          if item.list == list, item.depth == depth {
            count += 1
          } else if item.depth <= depth {
            break
          }
          if block.tokens.first.map({ Self.openEnds.contains($0.lower) }) == true { return nil }
        } else if block.kind != .itemPart {
          break
        }
      }
      return count > 1 ? (count, place) : nil
    }
    guard let style = first.marker?.style, first.marker?.value == 1,
      heading?.marker?.style != style
    else { return nil }
    var count = 0
    for block in blocks[index...].prefix(120) {
      if let marker = block.marker, marker.style.closer == style.closer,
        marker.style.isBracketed == style.isBracketed,
        let value = marker.value(as: style.series)
      {
        guard value == count + 1 else { break }
        count = value
      } else if let heading {
        if let own = heading.marker, block.marker?.style == own.style { break }
        if case .heading(let level?) = block.kind, case .heading(let above?) = heading.kind,
          level <= above
        {
          break
        }
        if heading.marker == nil, block.isHeading { break }
      } else if block.marker == nil, block.item == nil, block.kind != .itemPart {
        break
      }
    }
    return count > 1 ? (count, place) : nil
  }

  private func mismatch(
    _ block: ProofBlock, _ count: Count, _ noun: Int, listed: Int, at place: Place
  ) -> Diagnostic {
    finding(
      "‘\(block.words(count.first, through: noun))’ are announced, but \(listed) are listed",
      at: block.place(count.first, through: count.last),
      notes: [.init("the list is here", at: place)])
  }
}
