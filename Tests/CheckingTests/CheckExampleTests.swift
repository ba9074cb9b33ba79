import BinderyTesting
import Checking
import Testing

/// Runs every example of every check in the example workspace.
@Suite struct CheckExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var check: any Check
    var number: Int
    var example: CheckExample

    var testDescription: String { "\(check.code.name) \(number)" }
  }

  private static func cases(_ examples: (any Check) -> [CheckExample]) -> [Case] {
    Checks.all.flatMap { check in
      examples(check).enumerated().map { Case(check: check, number: $0 + 1, example: $1) }
    }
  }

  @Test func nothingIsFoundInTheExampleWorkspace() async throws {
    let run = try await ExampleRun(files: ExampleWorkspace.files)
    #expect(run.findings == [])
  }

  @Test func everyCheckHasExamples() {
    for check in Checks.all {
      #expect(!check.triggering.isEmpty, "\(check.code.name)")
      #expect(!check.nonTriggering.isEmpty, "\(check.code.name)")
    }
    let names = Checks.codes.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: cases(\.triggering)) func examplesLeadToAFinding(_ test: Case) async throws {
    let run = try await ExampleRun(test.example)
    let marked = try #require(run.marked, "the example marks no place")
    let found = run.findings.filter { $0.code == test.check.code }.compactMap(\.place?.start)
    #expect(found.contains(marked), "\(run.findings)")
  }

  @Test(arguments: cases(\.nonTriggering)) func nonTriggeringExamplesLeadToNoFinding(_ test: Case)
    async throws
  {
    let run = try await ExampleRun(test.example)
    #expect(!run.findings.map(\.code).contains(test.check.code), "\(run.findings)")
    // There are no checks of an unreadable edition.
    #expect(run.status != .misconfigured || !run.findings.isEmpty)
    #expect(run.findings.filter { $0.severity == .error } == [])
  }
}
