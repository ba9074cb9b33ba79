import Findings
import Planning
import Records
import Wording

/// Finds titles and addresses that name another period than the edition's own, as copies of an earlier
/// edition do.
struct StalePeriod: Check {
  let code = DiagnosticCode(
    "stale-period", .warning,
    cause: "The title, the edition's name or its web address names a time outside its period.",
    example: """
      title: Newsletter, January–March 2024
      period: 2024-Q2
      """,
    cure: "Update the words left over from the edition that this one was copied from.")

  private static let newsletter = "kind: newsletter\nperiod: 2024-04/2024-06\nformats: [html]\n"

  let triggering: [CheckExample] = [
    .edition(Self.newsletter + "edition: ‸Second edition of 2023\n"),
    .edition(Self.newsletter + "edition: ‸January–March 2024\n"),
    .edition(Self.newsletter + "web-url: ‸https://www.example.org/newsletter-2023-2\n"),
    .edition("kind: annual-report\nperiod: 2024\nformats: [html]\nedition: ‸Report 2022–23\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .edition(Self.newsletter + "edition: April–June 2024\n"),
    .edition(Self.newsletter + "edition: Forty years since 1984\n"),
    .edition(Self.newsletter + "web-url: https://www.example.org/a/20231\n"),
    .edition("kind: annual-report\nperiod: 2024\nformats: [html]\nedition: Report 2024–25\n"),
    .edition("kind: annual-report\nperiod: 2024\nformats: [html]\nedition: May we report\n"),
  ]

  func findings(in edition: PlannedEdition) -> [Diagnostic] {
    guard let period = edition.plan.period?.value else { return [] }
    return edition.plan.identities.filter {
      names($0.value, anotherYearThan: period)
        || names($0.value, otherMonthsThan: period, edition.plan.words)
    }.map { text in
      finding(
        "‘\(text.value)’ names a time outside the period, \(period.text(edition.plan.words))",
        at: text.place)
    }
  }

  /// Whether a text names years near the period, but none in it.
  private func names(_ text: String, anotherYearThan period: DateSpan) -> Bool {
    // Years further away, such as that of the foundation, belong to the text.
    let near = years(in: text).filter { abs($0 - period.first.year) <= 3 }
    return !near.isEmpty && !near.contains { (period.first.year...period.last.year).contains($0) }
  }

  /// Whether a text names a span of months, and the first or last of them is not the period's.
  private func names(_ text: String, otherMonthsThan period: DateSpan, _ words: Words) -> Bool {
    let named = text.split { !$0.isLetter }.compactMap { word in
      words.months.firstIndex { $0.lowercased() == word.lowercased() }
    }.map { $0 + 1 }
    guard named.count > 1, let first = named.first, let last = named.last else { return false }
    return first != period.first.month || last != period.last.month
  }

  /// The numbers of four digits that can be years.
  private func years(in text: String) -> [Int] {
    text.split { !$0.isASCII || !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter { (1900...2100).contains($0) }
  }
}
