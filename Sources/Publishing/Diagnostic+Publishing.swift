public import Findings

extension DiagnosticCode {
  /// The findings about publishing an edition.
  public static let publishing: [DiagnosticCode] = [
    contentSlot, contentSlotMissing, outputUnwritable,
  ]

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
