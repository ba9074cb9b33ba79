public import Findings

extension DiagnosticCode {
  /// What can go wrong while an edition is published.
  public static let publishing: [DiagnosticCode] = [
    mailDigest, mailLarge, contentSlot, contentSlotMissing, outputUnwritable,
  ]

  static let mailDigest = DiagnosticCode(
    "mail-digest", .note,
    cause: "An edition is too large for mail, which the largest client cuts off.",
    example: "A newsletter in the format ‘email’ shows sixty activities in full, 120 kB in all.",
    cure: "Nothing, where a digest will do; else split the edition or show records in brief.")

  static let mailLarge = DiagnosticCode(
    "mail-large", .warning,
    cause: "A message comes close to the size at which the largest client of mail cuts it off.",
    example: "A newsletter in the format ‘email’ shows forty activities in full, 95 kB in all.",
    cure: "Shorten the longest of the sections that the message lists.")

  static let contentSlot = DiagnosticCode(
    "content-slot", .error,
    cause: "A page template has its content slot twice, or inside a section.",
    example: """
      <main>{{{content}}}</main>
      <div class="print">{{{content}}}</div>
      """,
    cure: "Keep one {{{content}}} outside of all sections.")

  static let contentSlotMissing = DiagnosticCode(
    "content-slot-missing", .error, cause: "A page template has no content slot.",
    example: """
      <h1>{{title}}</h1>
      <main></main>
      """,
    cure: "Add {{{content}}} where the content belongs.")

  static let outputUnwritable = DiagnosticCode(
    "output-unwritable", .error, cause: "The output cannot be written.",
    example: "The folder build/ belongs to another user.",
    cure: "Look at the folder's permissions and at the space left on the disk.")
}

extension Diagnostic {
  static func mailDigest(full: Int, digest: Int, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .mailDigest,
      "the mail would be \(full) bytes, more than \(limit); a digest of \(digest) bytes is made",
      at: place)
  }

  static func mailLarge(
    _ bytes: Int, limit: Int, sections: [(title: String, bytes: Int)], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .mailLarge,
      bytes > limit
        ? "the mail is \(bytes) bytes, more than the \(limit) that clients show"
        : "the mail is \(bytes) bytes of the \(limit) that clients show",
      at: place,
      notes: sections.map { .init("‘\($0.title)’ is \($0.bytes) bytes", at: nil) })
  }

  static func contentSlot(at place: Place) -> Diagnostic {
    Diagnostic(
      .contentSlot, "the content can stand in one place only, outside of all sections", at: place)
  }

  static func contentSlotMissing(at place: Place) -> Diagnostic {
    Diagnostic(
      .contentSlotMissing, "the template has no place for the content", at: place,
      fix: "add {{{content}}}")
  }

  static func outputUnwritable(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(.outputUnwritable, "‘\(path)’ cannot be written: \(reason)")
  }
}
