import Findings

// Acronyms that a text never spells out.
extension AcronymConflict {
  /// Acronyms that readers of reports know, and names that are never spelt out.
  private static let known: WordSet = [
    "UNESCO", "UNICEF", "UNDP", "UNEP", "UNHCR", "WHO", "WTO", "IMF", "NATO", "ASEAN", "OECD",
    "BRICS",
    "USA", "UAE", "DPRK", "ROK", "PRC", "USSR", "NGO", "CEO", "PDF", "URL", "FAQ", "HIV", "AIDS",
    "DNA", "RNA", "STEM", "STEAM", "SDG", "GDP", "VAT", "LED", "GPS", "USB", "SMS", "LGBT", "BBC",
    "CNN", "MIT", "ISO", "ISBN", "ISSN", "DOI", "HTML", "XML", "JSON", "YAML", "HTTP", "HTTPS",
    "API", "CSV", "SQL", "CSS", "RSS", "PHP", "IBM", "NASA", "ESA", "CERN", "FIFA", "IOC", "COP",
    "UTC", "GMT", "CET", "EST", "PST", "USD", "EUR", "GBP", "CNY", "JPY", "RMB", "KRW", "MNT",
    "COVID", "SARS", "III", "VII", "VIII", "XII", "XIII", "XIV", "XVI", "XIX", "XXI", "CEOS",
    "NGOS", "MOOC", "TED", "ABC", "ICT", "DVD", "MBA", "PHD", "VIP", "DIY", "RSVP", "ASAP", "TODO",
    "AND", "THE", "NOT", "YES", "FOR", "ALL", "NEW", "WITH", "YOU", "ARE", "OUR", "NOTE",
  ]
  /// Words that begin sentences but not names.
  private static let openers: WordSet = [
    "the", "an", "in", "at", "for", "from", "with", "by", "our", "its", "this", "and", "as", "when",
    "while", "both", "all", "under", "since", "on", "of", "to",
  ]
  /// The number of acronyms a text has to spell out before a missing explanation counts as an
  /// oversight.
  private static let leastSpelt = 4
  private static let leastUses = 3

  /// The occurrences of an acronym that is specific to the text.
  private struct Use {
    var first: (block: Int, token: Int)
    var count = 0
    var blocks: Set<Int> = []
    var isExplained = false
    /// Whether it appears in a heading or title.
    ///
    /// Readers know the subject of a text.
    var isTitle = false
  }

  /// Acronyms that a text uses repeatedly without spelling them out, although it spells out others.
  func unexplained(_ blocks: [ProofBlock], _ spelt: [String: Expansion]) -> [Diagnostic] {
    guard spelt.count >= Self.leastSpelt else { return [] }
    var uses: [String: Use] = [:]
    var order: [String] = []
    for (index, block) in blocks.enumerated() {
      for (position, token) in block.tokens.enumerated() where Self.isOwn(token) {
        if uses[token.text] == nil {
          uses[token.text] = Use(first: (index, position))
          order.append(token.text)
        }
        // An acronym in brackets or followed by them is explained in another way.
        let isExplained = block.has("(", at: position + 1) || block.has("(", at: position - 1)
        if isExplained { uses[token.text]?.isExplained = true }
        switch block.kind {
        case .paragraph, .item, .itemPart: break
        default:
          uses[token.text]?.isTitle = true
          continue
        }
        guard !block.isCode(token.range), !Self.isPart(block, position) else { continue }
        uses[token.text]?.count += 1
        uses[token.text]?.blocks.insert(index)
      }
    }
    // If most acronyms are spelt out, the few others are oversights.
    let others = order.filter { name in
      spelt[name] == nil && uses[name].map { !$0.isExplained && $0.count > 1 } ?? false
    }
    guard others.count * 4 <= spelt.count else { return [] }
    return others.compactMap { name in
      guard let use = uses[name], use.count >= Self.leastUses, use.blocks.count > 1,
        !use.isTitle
      else { return nil }
      return finding(
        "‘\(name)’ is never spelt out",
        at: blocks[use.first.block].place(use.first.token, through: use.first.token))
    }
  }

  private static func isOwn(_ token: Token) -> Bool {
    token.kind == .word && (3...6).contains(token.text.utf8.count)
      && token.text.utf8.allSatisfy { (0x41...0x5A).contains($0) } && !known.contains(token.text)
  }

  /// Whether an acronym is a part of a longer name, or one of several words in capitals.
  private static func isPart(_ block: ProofBlock, _ position: Int) -> Bool {
    let around = [position - 1, position + 1].filter(block.tokens.indices.contains)
    return around.contains { index in
      let token = block.tokens[index]
      if token.kind == .word {
        return token.isCapitalized && token.text.utf8.count > 1
          && !(index < position && openers.contains(token.lower))
      }
      return ["-", "/", "_", "&", "“", "\"", "@", "#", "."].contains(token.text)
        && block.isGlued(max(index, position))
        && !(token.text == "." && index + 1 == block.tokens.count
          || token.text == "." && index > position)
    }
  }
}
