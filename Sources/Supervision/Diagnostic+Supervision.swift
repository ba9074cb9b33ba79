public import Findings

extension DiagnosticCode {
  /// The findings of supervision.
  public static let supervision: [DiagnosticCode] = [
    pluginStopped, pluginStalled, pluginOutgrew, pluginFlooded, pluginSetAside, buildStopped,
    buildRepeated,
    buildUnsupervised, journalUnreadable,
  ]

  static let pluginStopped = DiagnosticCode(
    "plugin-stopped", .error,
    cause: "A plugin crashed the build: it trapped, overflowed the stack or ended the program.",
    example: "let first = request.records.activities[0]  // there is none in this period",
    cure: """
      Fix the plugin; until then, ‘on-failure’ decides what the section shows. With \
      ‘--no-supervision’, a debugger stops where the plugin does.
      """)
  static let pluginStalled = DiagnosticCode(
    "plugin-stalled", .error, cause: "A plugin did not answer in time.",
    example: "while !isReady {}",
    cure: "Fix the plugin, or give it more time with ‘--plugin-time-limit’.")
  static let pluginOutgrew = DiagnosticCode(
    "plugin-outgrew", .error, cause: "A plugin exceeded the memory limit of the build.",
    example: "while true { blocks += blocks }",
    cure: "Fix the plugin, or allow more with ‘--memory-limit’.")
  static let pluginFlooded = DiagnosticCode(
    "plugin-flooded", .error, cause: "A plugin printed more text than a build keeps.",
    example: "while true { print(\"still at work\") }",
    cure: "Tell the editors through ‘request.reporter’, or print nothing.")
  static let pluginSetAside = DiagnosticCode(
    "plugin-set-aside", .error,
    cause: "A plugin crashed the build twice, so Bindery does not risk its other sections.",
    example: "The plugin of Culture traps in the annual report and again in a newsletter.",
    cure: "Fix the plugin; the findings next to this one say where it failed.")
  static let buildStopped = DiagnosticCode(
    "build-stopped", .error,
    cause: "The build crashed while no plugin was running.",
    example: "An edition of a million activities needs more memory than the build may use.",
    cure: """
      If it ran out of memory, allow more with ‘--memory-limit’; otherwise, report it as a bug.
      """)
  static let buildRepeated = DiagnosticCode(
    "build-repeated", .note,
    cause: "A build crashed, but succeeded when repeated with one plugin at a time.",
    example: "Someone killed the process in the middle of a build.",
    cure: """
      Nothing to do if someone killed it on purpose; otherwise, look for plugins that share \
      mutable state.
      """)
  static let buildUnsupervised = DiagnosticCode(
    "build-unsupervised", .note,
    cause: "Bindery could not start the separate process for the build.",
    example: "The program was replaced while it was running.",
    cure: "Nothing to do if all went well: the build ran without supervision.")
  static let journalUnreadable = DiagnosticCode(
    "journal-unreadable", .warning,
    cause: """
      Something other than the build wrote to descriptor 3, which the build uses to report to its \
      supervisor.
      """,
    example: "A plugin, or a library that it uses, writes its log to descriptor 3.",
    cure: "Have it write to a file; its output here is lost.")
}

extension Diagnostic {
  static func pluginSetAside(_ sector: String) -> Diagnostic {
    Diagnostic(
      .pluginSetAside,
      "plugin \(sector) was not asked for this section, because it failed twice elsewhere")
  }

  static func buildRepeated(_ failure: ProcessFailure) -> Diagnostic {
    Diagnostic(
      .buildRepeated,
      "\(failure.unattributedFinding.message); it succeeded with one plugin at a time")
  }

  static func journalUnreadable(_ line: String) -> Diagnostic {
    Diagnostic(
      .journalUnreadable,
      "the journal of the build contains a line that cannot be read: ‘\(line.visible)’")
  }

  /// The build runs in this process.
  public static func buildUnsupervised(_ reason: String) -> Diagnostic {
    Diagnostic(.buildUnsupervised, "the build was not supervised: \(reason)")
  }
}
