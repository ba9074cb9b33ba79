public import Findings

extension DiagnosticCode {
  /// The findings about the outside engines of formats.
  public static let engines: [DiagnosticCode] = [
    engineMissing, engineOutdated, engineFailed, engineStalled, engineOutgrew, engineSilent,
    engineSaid,
    pdfLetters, pdfFonts, pdfRefused, pdfDoubt, officePicture,
  ]

  static let engineMissing = DiagnosticCode(
    "engine-missing", .error,
    cause: "A format needs an outside engine that is not installed, or not in PATH.",
    example: "formats: [html, pdf]  # on a machine without a typesetter",
    cure: """
      Install the engine as the message says, or remove the format; the other formats are \
      published. ‘bindery doctor’ lists the engines.
      """)

  static let engineOutdated = DiagnosticCode(
    "engine-outdated", .error,
    cause: "A format needs a newer version of an outside engine than the one installed.",
    example: "formats: [html, docx]  # on a machine with Pandoc 2.17",
    cure: """
      Install the version that the message names, or remove the format; the other formats are \
      published. ‘bindery doctor’ lists the engines.
      """)

  static let engineFailed = DiagnosticCode(
    "engine-failed", .error,
    cause: "An outside engine could not produce a file: it reported an error, or it was stopped.",
    example: "A typesetter cannot read one of the pictures, and exits with status 1.",
    cure: "Read the engine's output, which the message quotes; the other formats are published.")

  static let engineStalled = DiagnosticCode(
    "engine-stalled", .error, cause: "An outside engine did not finish in time.",
    example: "A typesetter waits for a font from a server that does not answer.",
    cure: "Build again; if it hangs again, run the engine by hand, or install another version.")

  static let engineOutgrew = DiagnosticCode(
    "engine-outgrew", .error, cause: "An outside engine exceeded its memory limit.",
    example: "A document includes a photo of 30,000 by 20,000 pixels.",
    cure: "Give the engine less work, above all smaller pictures, or install another version.")

  static let engineSilent = DiagnosticCode(
    "engine-silent", .error,
    cause: "An outside engine reported success, but its file is missing or empty.",
    example: "The command in PATH is a script of the same name that does nothing.",
    cure: "Check with ‘bindery doctor’ which program was found, and install the real one.")

  static let engineSaid = DiagnosticCode(
    "engine-said", .warning,
    cause: "An outside engine produced its file, but also printed a message.",
    example: "warning: unknown font family: garamond",
    cure: "Read the message, and check the file.")
}

extension Diagnostic {
  static func engineMissing(_ engine: ExternalEngine, at place: Place) -> Diagnostic {
    Diagnostic(
      .engineMissing,
      "\(engine.name) is missing: no command \(commands(of: engine)) is in PATH"
        + (engine.package.map { ", and the Python package ‘\($0.module)’ is not installed" } ?? ""),
      at: place,
      fix: engine.cure)
  }

  static func engineOutdated(
    _ engine: ExternalEngine, _ start: EngineStart, version: String?, at place: Place
  ) -> Diagnostic {
    let needed = EngineVersion.text(engine.minimum ?? [])
    return Diagnostic(
      .engineOutdated,
      version.map { "\(engine.name) \($0) is too old: version \(needed) or newer is needed" }
        ?? "‘\(start.program)’ does not say which version of \(engine.name) it is", at: place,
      fix: engine.cure)
  }

  private static func commands(of engine: ExternalEngine) -> String {
    engine.commands.map { "‘\($0)’" }.joined(separator: " or ")
  }
}
