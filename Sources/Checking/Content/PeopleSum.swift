import Findings
import Records

/// Finds counts of people that are smaller than the sum of their groups.
struct PeopleSum: Check {
  let code = DiagnosticCode(
    "people-sum", .error, cause: "The groups in a count of people add up to more than the count.",
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
    var findings: [Diagnostic] = []
    content.records.forEachPeopleCount { people in
      guard !people.parts.isEmpty else { return }
      let sum = people.parts.reduce(0) { $0 + $1.count }
      guard people.count < sum else { return }
      findings.append(
        finding("the groups add up to \(sum), more than \(people.count)", at: people.place))
    }
    return findings
  }
}
