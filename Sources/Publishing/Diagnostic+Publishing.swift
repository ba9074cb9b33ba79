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

  static let outputTaken = DiagnosticCode(
    "output-taken", .error,
    cause:
      "Where the output would go, there is something that no build has made, or a symbolic link.",
    example: "bindery build report --output ~/Documents  # ~/Documents/report holds minutes",
    cure: "Move it away, or write to another folder with ‘--output’.")

  static let outputAmongSources = DiagnosticCode(
    "output-among-sources", .error,
    cause: "The output would go to Configs/, Templates/ or Plugins/, or replace one of them.",
    example: "bindery build Templates --output .  # an edition of that name",
    cure: "Write to another folder with ‘--output’, or give the edition another name.")

  static let outputLeftover = DiagnosticCode(
    "output-leftover", .warning,
    cause: """
      An old output that has been replaced cannot be removed, or something that no build has made stands where \
      builds are prepared.
      """,
    example: "build/report/ was made by another user, and is kept as build/.report.new.",
    cure: "Have its owner remove it; the new output is complete.")

  static let outputKept = DiagnosticCode(
    "output-kept", .note,
    cause:
      "The new output keeps files in the folder of an edition that no build has made.",
    example: "build/report/notes.md, which an editor has put beside the report",
    cure: "Nothing, if they belong there; otherwise move them away.")

  static let formatLoss = DiagnosticCode(
    "format-loss", .note,
    cause: "A format cannot show something that the edition has, or shows less of it.",
    example: "formats: [html, text]  # and a text with a picture",
    cure: """
      Nothing, if what is said in its place is enough. The article *Formats* of the documentation has the table of \
      what each format shows.
      """)

  static let mailLogo = DiagnosticCode(
    "mail-logo", .note,
    cause: "The logo of a theme is an SVG file, which programs for mail do not show.",
    example: "logo: {file: logo.svg, alternative: Regional Office}  # and formats: [email]",
    cure:
      "Put a PNG file beside it, twice as large as it is shown, and name it in ‘mail’ of the logo.")
}

extension Diagnostic {
  static func contentSlot(at place: Place) -> Diagnostic {
    Diagnostic(
      .contentSlot, "the content can be in one place only, outside all sections", at: place)
  }

  static func contentSlotMissing(at place: Place) -> Diagnostic {
    Diagnostic(
      .contentSlotMissing, "the template has no place for the content", at: place,
      fix: "add {{{content}}}")
  }

  static func mailLogo(at place: Place) -> Diagnostic {
    Diagnostic(
      .mailLogo, "mail has no logo, because its programs do not show SVG files", at: place,
      fix: "add mail: logo.png")
  }

  static func formatLoss(_ losses: [FormatLoss], in format: String, at place: Place) -> Diagnostic {
    let list = losses.map { "\($0.kind.rawValue) (\($0.form ?? "not shown"))" }
    return Diagnostic(
      .formatLoss, "‘\(format)’ says less than the edition: \(list.joined(separator: ", "))",
      at: place)
  }

  static func outputTaken(_ edition: String) -> Diagnostic {
    Diagnostic(
      .outputTaken, "‘\(edition)’ is not replaced: its contents are not a build",
      fix: "move it away, or write to another folder")
  }

  static func outputTakenByLink(_ edition: String) -> Diagnostic {
    Diagnostic(
      .outputTaken, "‘\(edition)’ is not replaced: a symbolic link is in its place",
      fix: "remove the link, or write to the folder that it leads into")
  }

  static func outputTaken(_ edition: String, by file: String, reason: String) -> Diagnostic {
    Diagnostic(
      .outputTaken,
      "‘\(edition)’ is not replaced: no build has made ‘\(edition)/\(file)’, and it cannot be taken along "
        + "(\(reason))",
      fix: "move it away, or write to another folder")
  }

  static func outputKept(_ files: [String], of edition: String) -> Diagnostic {
    let shown = files.prefix(3).map { "‘\($0)’" }.joined(separator: ", ")
    let more = files.count > 3 ? " and \(files.count - 3) more" : ""
    return Diagnostic(
      .outputKept, "‘\(edition)’ keeps files that no build has made: \(shown)\(more)",
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
        "‘\(name)’ is where ‘\(edition)’ is prepared, and does not look like the work of a build",
        fix: "move it away, or remove it if nobody needs it")
    }
    return Diagnostic(
      .outputLeftover, "‘\(name)’, an old output of ‘\(edition)’, cannot be removed",
      fix: "have its owner remove it")
  }

  static func outputUnwritable(_ path: String, reason: String) -> Diagnostic {
    Diagnostic(.outputUnwritable, "‘\(path)’ cannot be written: \(reason)")
  }
}
