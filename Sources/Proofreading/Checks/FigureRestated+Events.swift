import Findings
import Records

// Two accounts of one event.
extension FigureRestated {
  /// An account of an event: the blocks below a heading.
  private struct Account {
    var days: Set<CalendarDate> = []
    var titles: Set<String> = []
    var counts: [CountedItems] = []
  }

  static let people: WordSet = [
    "participants", "stakeholders", "attendees", "delegates", "guests", "representatives",
    "experts",
    "students", "teachers", "people", "visitors", "officials", "professionals", "journalists",
    "pupils", "scholars", "youth", "members", "trainees",
  ]

  /// Numbers of people at an event with the same date and title in two accounts.
  func events(_ blocks: [ProofBlock], _ counts: [CountedItems]) -> [Diagnostic] {
    var accounts: [Account] = [Account()]
    var next = counts.makeIterator()
    var pending = next.next()
    for (index, block) in blocks.enumerated() {
      if block.isHeading || index > 0 && block.startsDocument {
        accounts.append(Account())
      }
      let last = accounts.count - 1
      accounts[last].days.formUnion(block.dates.compactMap(\.first.civil))
      if !block.isHeading { accounts[last].titles.formUnion(Self.titles(in: block)) }
      while let count = pending, count.block == index {
        if Self.people.contains(count.noun) { accounts[last].counts.append(count) }
        pending = next.next()
      }
    }
    var known: [CalendarDate: [Int]] = [:]
    var findings: [Diagnostic] = []
    for (index, account) in accounts.enumerated()
    where !account.counts.isEmpty && !account.titles.isEmpty && account.days.count <= 2 {
      for day in account.days {
        for other in known[day] ?? [] where !accounts[other].titles.isDisjoint(with: account.titles)
        {
          findings += compare(account, accounts[other], blocks)
        }
        if known[day, default: []].count < 8 { known[day, default: []].append(index) }
      }
    }
    return findings
  }

  private func compare(
    _ account: Account, _ other: Account, _ blocks: [ProofBlock]
  ) -> [Diagnostic] {
    account.counts.compactMap { count in
      let own = account.counts.filter { $0.noun == count.noun }
      let others = other.counts.filter { $0.noun == count.noun }
      guard own.count == 1, others.count == 1, let first = others.first,
        CountedItems.areNear(count, first), CountedItems.contradict(count, first)
      else { return nil }
      return restated(count, first, blocks)
    }
  }

  /// Titles of at least four words in quotation marks.
  private static func titles(in block: ProofBlock) -> [String] {
    block.quotations.filter { $0.count > 3 }
      .map { block.tokens[$0].map(\.lower).joined(separator: " ") }
  }
}
