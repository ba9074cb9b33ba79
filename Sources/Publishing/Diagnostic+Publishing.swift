public import Findings
import WorkspaceFiles
import Writers

extension DiagnosticCode {
  /// The findings about publishing an edition.
  public static let publishing: [DiagnosticCode] = [
    contentSlot, contentSlotMissing, outputUnwritable, outputTaken, outputAmongSources,
    outputLeftover, outputKept, formatLoss, mailLogo,
  ]

  static let contentSlot = DiagnosticCode(
    "content-slot", .error,
    cause: "A page template has two content slots, or has one inside a section.",
    example: """
      <main>{{{content}}}</main>
      <div class="print">{{{content}}}</div>
      """,
    cure: "Keep one {{{content}}}, outside all sections.")

  static let contentSlotMissing = DiagnosticCode(
    "content-slot-missing", .error, cause: "A page template has no content slot.",
    example: """
      <h1>{{title}}</h1>
      <main></main>
      """,
    cure: "Add {{{content}}} where the content belongs.")

  static let outputUnwritable = DiagnosticCode(
    "output-unwritable", .error, cause: "Bindery cannot write the output.",
    example: "The folder build/ belongs to another user.",
    cure: "Check the folder's permissions and the free space on the disk.")

  static let outputTaken = DiagnosticCode(
    "output-taken", .error,
    cause: "The output would replace something that no build made, or a symbolic link.",
    example: "bindery build report --output ~/Documents  # ~/Documents/report holds minutes",
    cure: "Move it away, or write to another folder with ‘--output’.")

  static let outputAmongSources = DiagnosticCode(
    "output-among-sources", .error,
    cause: "The output would go into Configs/, Templates/ or Plugins/, or replace one of them.",
    example: "bindery build Templates --output .  # an edition of that name",
    cure: "Write to another folder with ‘--output’, or give the edition another name.")

  static let outputLeftover = DiagnosticCode(
    "output-leftover", .warning,
    cause: """
      Bindery cannot remove the output that it replaced, or something that no build made occupies \
      the folder for preparing builds.
      """,
    example: "build/report/ belongs to another user, and is kept as build/.report.new.",
    cure: "Ask its owner to remove it; the new output is complete.")

  static let outputKept = DiagnosticCode(
    "output-kept", .note,
    cause: """
      The output folder of an edition had files that no build made; they were carried over to the \
      new output.
      """,
    example: "build/report/notes.md, which an editor put beside the report",
    cure: "Nothing to do if they belong there; otherwise, move them away.")

  static let formatLoss = DiagnosticCode(
    "format-loss", .note,
    cause: "A format cannot show part of the edition, or shows less of it.",
    example: "formats: [html, text]  # and a text with a picture",
    cure: """
      Nothing to do if the replacement is good enough. The article *Formats* in the documentation \
      shows how each format treats each kind of content.
      """)

  static let mailLogo = DiagnosticCode(
    "mail-logo", .note,
    cause: "The logo of a theme is an SVG file, which mail programs do not show.",
    example: "logo: {file: logo.svg, alternative: Regional Office}  # and formats: [email]",
    cure: """
      Put a PNG file beside it, twice as large as it appears, and name it under ‘mail’ in the \
      logo.
      """)
}

extension Diagnostic {
  static func contentSlot(at place: Place) -> Diagnostic {
    Diagnostic(
      .contentSlot, "the content can appear only once, outside all sections", at: place)
  }

  static func contentSlotMissing(at place: Place) -> Diagnostic {
    Diagnostic(
      .contentSlotMissing, "the template has no place for the content", at: place,
      fix: "add {{{content}}}")
  }

  static func mailLogo(at place: Place) -> Diagnostic {
    Diagnostic(
      .mailLogo, "mail has no logo, because mail programs do not show SVG files", at: place,
      fix: "add mail: logo.png")
  }

  static func formatLoss(_ losses: [FormatLoss], in format: String, at place: Place) -> Diagnostic {
    let list = losses.map { "\($0.kind.rawValue) (\($0.form ?? "not shown"))" }
    return Diagnostic(
      .formatLoss, "‘\(format)’ shows less than the edition: \(list.joined(separator: ", "))",
      at: place)
  }

  static func outputTaken(_ edition: String) -> Diagnostic {
    Diagnostic(
      .outputTaken, "‘\(edition)’ is not replaced: its content is not from a build",
      fix: "move it away, or write to another folder")
  }

  static func outputTakenByLink(_ edition: String) -> Diagnostic {
    Diagnostic(
      .outputTaken, "‘\(edition)’ is not replaced: a symbolic link is in its place",
      fix: "remove the link, or write to the folder that it points to")
  }

  static func outputTaken(_ edition: String, by file: String, reason: String) -> Diagnostic {
    Diagnostic(
      .outputTaken,
      "‘\(edition)’ is not replaced: no build made ‘\(edition)/\(file)’, and it cannot be carried over "
        + "(\(reason))",
      fix: "move it away, or write to another folder")
  }

  static func outputKept(_ files: [String], of edition: String) -> Diagnostic {
    let shown = files.prefix(3).map { "‘\($0)’" }.joined(separator: ", ")
    let more = files.count > 3 ? " and \(files.count - 3) more" : ""
    return Diagnostic(
      .outputKept, "‘\(edition)’ keeps files that no build made: \(shown)\(more)",
      fix: "move it away unless it belongs there")
  }

  static func outputAmongSources(_ edition: String) -> Diagnostic {
    Diagnostic(
      .outputAmongSources, "‘\(edition)’ is not written where the workspace has its sources",
      fix: "write to another folder")
  }

  static func outputLeftover(_ leftover: OutputFolder.Leftover, of edition: String) -> Diagnostic {
    let path = leftover.path
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard leftover.isOfBuild else {
      return Diagnostic(
        .outputLeftover,
        "‘\(name)’ is where ‘\(edition)’ is prepared, but does not look like the work of a build",
        fix: "move it away, or remove it if nobody needs it")
    }
    return Diagnostic(
      .outputLeftover, "‘\(name)’, an old output of ‘\(edition)’, cannot be removed",
      fix: "ask its owner to remove it")
  }

  static func outputUnwritable(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(.outputUnwritable, "‘\(path)’ cannot be written: \(reason)")
  }
}
