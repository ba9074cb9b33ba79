import Findings

/// Finds editions that are sent as a digest because they are too large for mail.
struct MailDigest: Check {
  let code = DiagnosticCode(
    "mail-digest", .note,
    cause: "An edition is too large for mail: the largest mail client would cut it off.",
    example: "A newsletter in the format ‘email’ shows sixty activities in full, 120 kB in all.",
    cure: """
      Nothing to do if a digest is enough; otherwise, split the edition or show records in brief.
      """)

  let triggering: [CheckExample] = [.mail(lines: 6000)]
  let nonTriggering: [CheckExample] = [.mail(lines: 4750)]

  func findings(in mail: MailSize) -> [Diagnostic] {
    guard mail.isDigest else { return [] }
    return [
      finding(
        "the mail would have \(mail.full) bytes, more than \(MailSize.limit), so it becomes a digest of"
          + " \(mail.sent) bytes",
        at: mail.place)
    ]
  }
}
