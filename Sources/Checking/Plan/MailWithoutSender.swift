import Findings
import Planning

/// Finds editions sent as mail without a sender's address.
struct MailWithoutSender: Check {
  let code = DiagnosticCode(
    "mail-without-sender", .note,
    cause: "An edition is written as mail but names no sender.",
    example: """
      kind: newsletter
      title: News of the Office
      period: 2024-Q2
      formats: [html, email]
      """,
    cure: "Add ‘sender’, or ‘unsubscribe’ with a mailto address.")

  let triggering: [CheckExample] = [
    .edition("kind: newsletter\nperiod: 2024\nformats: [html, ‸email]")
  ]
  let nonTriggering: [CheckExample] = [
    .edition("kind: newsletter\nperiod: 2024\nformats: [html]"),
    .edition("kind: newsletter\nperiod: 2024\nformats: [email]\nsender: office@example.org"),
    .edition(
      "kind: newsletter\nperiod: 2024\nformats: [email]\nunsubscribe: mailto:office@example.org"),
  ]

  func findings(in edition: PlannedEdition) -> [Diagnostic] {
    guard edition.plan.sender == nil,
      let mail = edition.plan.formats.first(where: { $0.value == "email" })
    else { return [] }
    return [
      finding(
        "the mail names no sender address", at: mail.place,
        fix: "add ‘sender: name@domain’")
    ]
  }
}
