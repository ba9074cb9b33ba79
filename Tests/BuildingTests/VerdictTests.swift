import Building
import Planning
import Testing

/// The table of exit statuses.
@Suite struct VerdictTests {
  /// A row of the table: the events, the status, and whether the build replaces the output.
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var events: BuildEvents
    var status: BuildStatus
    var replacesOutput: Bool

    init(
      _ what: String, _ status: BuildStatus, replacesOutput: Bool,
      _ happen: (inout BuildEvents) -> Void = { _ in }
    ) {
      testDescription = what
      self.status = status
      self.replacesOutput = replacesOutput
      events = BuildEvents()
      happen(&events)
    }
  }

  static let table = [
    Row("complete", .complete, replacesOutput: true),
    Row("a warning", .complete, replacesOutput: true) { $0.hasWarnings = true },
    Row("strict, but no warning", .complete, replacesOutput: true) { $0.isStrict = true },
    Row("a section was replaced", .incomplete, replacesOutput: true) {
      $0.failures = [.placeholder]
    },
    Row("a section was omitted", .incomplete, replacesOutput: true) { $0.failures = [.omit] },
    Row("a format was lost", .incomplete, replacesOutput: true) { $0.lostFormat = true },
    Row("a section that must not fail did", .incomplete, replacesOutput: false) {
      $0.failures = [.placeholder, .fail]
    },
    Row("an error in content", .incomplete, replacesOutput: false) { $0.hasErrors = true },
    Row("an error besides a lost format", .incomplete, replacesOutput: false) {
      $0.hasErrors = true
      $0.lostFormat = true
    },
    Row("a warning under --strict", .incomplete, replacesOutput: false) {
      $0.isStrict = true
      $0.hasWarnings = true
    },
    Row("the output cannot be written", .incomplete, replacesOutput: false) {
      $0.isUnwritable = true
    },
    Row("the build came down", .incomplete, replacesOutput: false) { $0.isCutShort = true },
    Row("the configuration is wrong", .misconfigured, replacesOutput: false) {
      $0.isConfigured = false
    },
    Row("the configuration is wrong, and all else too", .misconfigured, replacesOutput: false) {
      $0.isConfigured = false
      $0.hasErrors = true
      $0.failures = [.fail]
      $0.isStrict = true
      $0.hasWarnings = true
    },
  ]

  @Test(arguments: table) func eventsDecideTheStatus(_ row: Row) {
    let verdict = Verdict(of: row.events)
    #expect(verdict.status == row.status)
    #expect(verdict.replacesOutput == row.replacesOutput)
  }

  @Test func statusesAreTheCommandsExitStatuses() {
    #expect([BuildStatus.complete, .incomplete, .misconfigured].map(\.rawValue) == [0, 1, 2])
    let editions = [BuildStatus.incomplete, .misconfigured, .complete].map {
      EditionReport(name: "a", status: $0, diagnostics: [])
    }
    #expect(BuildReport(editions: editions).status == .misconfigured)
    #expect(BuildReport(editions: []).status == .complete)
  }
}
