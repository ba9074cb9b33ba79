import Findings
import Records

/// Finds counts of people whose groups add up to more than the count.
struct PeopleSum: Check {
  let code = DiagnosticCode(
    "people-sum", .error, cause: "The groups of a count of people add up to more than the count.",
    example: "participants: {count: 50, women: 31, men: 24}",
    cure: "Correct the figures.")

  let triggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\nparticipants: ‸{count: 50, women: 31, men: 24}"),
    .activity("title: Forum\ndates: 2024\nviewers: ‸{count: 1, girls: 2}"),
  ]
  let nonTriggering: [CheckExample] = [
    .activity("title: Forum\ndates: 2024\nparticipants: {count: 55, women: 31, men: 24}"),
    .activity("title: Forum\ndates: 2024\nparticipants: {count: 60, women: 31, men: 24}"),
    .activity("title: Forum\ndates: 2024\nparticipants: {women: 31, men: 24}"),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    content.records.types.flatMap { findings(of: $0, in: content.records) }
  }

  private func findings<R: Record>(of type: R.Type, in records: RecordSet) -> [Diagnostic] {
    guard type.recordKind.tellsPeople else { return [] }
    return records[type].flatMap(type.recordKind.people).compactMap { people in
      let sum = people.parts.reduce(0) { $0 + $1.count }
      guard people.count < sum else { return nil }
      return finding("the groups add up to \(sum), more than \(people.count)", at: people.place)
    }
  }
}
