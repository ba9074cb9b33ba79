import Findings

/// Finds messages close to the size where mail clients truncate them.
struct MailLarge: Check {
  /// The size in bytes that causes the finding.
  private static let threshold = 92_160

  let code = DiagnosticCode(
    "mail-large", .warning,
    cause: """
      A message is close to the size limit of the largest mail client, which cuts off the rest.
      """,
    example: "A newsletter in the format ‘email’ shows forty activities in full, 95 kB in all.",
    cure: "Shorten the longest of the sections that the finding lists.")

  let triggering: [CheckExample] = [.mail(lines: 4750)]
  let nonTriggering: [CheckExample] = [.mail(lines: 10), .mail(lines: 6000)]

  func findings(in mail: MailSize) -> [Diagnostic] {
    guard mail.sent > Self.threshold else { return [] }
    return [
      finding(
        mail.sent > MailSize.limit
          ? "the mail is \(mail.sent) bytes, more than the \(MailSize.limit) that clients show"
          : "the mail is \(mail.sent) bytes of the \(MailSize.limit) that clients show",
        at: mail.place,
        notes: mail.sections().map { .init("‘\($0.title)’ is \($0.bytes) bytes", at: nil) })
    ]
  }
}
