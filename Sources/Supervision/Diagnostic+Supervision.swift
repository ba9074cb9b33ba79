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
    cause: "A plugin brought the build down: it trapped, ran out of stack or ended the program.",
    example: "let first = request.records.activities[0]  // there is none in this period",
    cure: """
      Fix the plugin; until then the section follows its ‘on-failure’. With ‘--no-supervision’ a \
      debugger stops where the plugin does.
      """)
  static let pluginStalled = DiagnosticCode(
    "plugin-stalled", .error, cause: "A plugin did not answer in time.",
    example: "while !isReady {}",
    cure: "Fix the plugin, or give it more time with ‘--plugin-time-limit’.")
  static let pluginOutgrew = DiagnosticCode(
    "plugin-outgrew", .error, cause: "A plugin took more memory than the build may hold.",
    example: "while true { blocks += blocks }",
    cure: "Fix the plugin, or allow more with ‘--memory-limit’.")
  static let pluginFlooded = DiagnosticCode(
    "plugin-flooded", .error, cause: "A plugin printed more than a build keeps.",
    example: "while true { print(\"still at work\") }",
    cure: "Tell the editors by ‘request.reporter’, or print nothing.")
  static let pluginSetAside = DiagnosticCode(
    "plugin-set-aside", .error,
    cause: "A plugin brought the build down twice, so Bindery does not risk its other sections.",
    example: "The plugin of Culture traps in the annual report and again in a newsletter.",
    cure: "Fix the plugin; the findings beside this one say where it failed.")
  static let buildStopped = DiagnosticCode(
    "build-stopped", .error,
    cause: "The build came down while no plugin was at work.",
    example: "An edition of a million activities needs more memory than the build may hold.",
    cure: "Allow more memory with ‘--memory-limit’ if that was it; otherwise report it as a fault.")
  static let buildRepeated = DiagnosticCode(
    "build-repeated", .note,
    cause: "A build came down, and went well when it was done again with one plugin at a time.",
    example: "Somebody killed the process in the middle of a build.",
    cure: "Nothing, if somebody did; otherwise look for plugins that share mutable state.")
  static let buildUnsupervised = DiagnosticCode(
    "build-unsupervised", .note,
    cause: "The separate process for the build could not start.",
    example: "The program was replaced while it ran.",
    cure: "Nothing, if all went well: the build was done without supervision.")
  static let journalUnreadable = DiagnosticCode(
    "journal-unreadable", .warning,
    cause: """
      Something other than the build wrote to descriptor 3, on which a build tells its supervisor what \
      it does.
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
      "\(failure.unattributedFinding.message); it went well with one plugin at a time")
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
