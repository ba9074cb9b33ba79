import BinderyTesting
import Foundation
import Testing

@testable import BinderyCommand

/// A wrong command line is told in the form that the command line asks for.
@Suite struct UsageErrorTests {
  private func run(_ arguments: [String]) async throws -> CommandRun {
    let workspace = try SmallWorkspace.make()
    return await CommandRun.of(arguments, in: workspace.location, plugins: [HealthPlugin()])
  }

  @Test(arguments: [
    (["build", "--format", "htlm", "--diagnostics", "json"], "did you mean ‘html’?"),
    (["--diagnostics=json", "build", "--formt", "html"], "--formt"),
    (["proofread", "nowhere.md", "--diagnostics", "json"], "nowhere.md"),
    (["trace", "health.nurses", "--diagnostics", "json"], "health.nurses"),
    (["bild", "--diagnostics", "json"], "did you mean ‘build’?"),
  ])
  func programsReadAListOfFindings(arguments: [String], words: String) async throws {
    let run = try await run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.findings.map(\.code) == ["usage"], "\(run.errors)")
    let message = run.findings.first?.message
    #expect(message?.contains(words) == true && message?.contains("Usage:") == false)
  }

  @Test func servicesReadALog() async throws {
    let run = try await run(["check", "--jobs", "0", "--diagnostics", "sarif"])
    #expect(run.status == 2)
    let log = try JSONSerialization.jsonObject(with: Data(run.errors.utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
  }

  @Test func gitHubMarksTheChange() async throws {
    let run = try await run(["check", "--jobs", "0", "--diagnostics", "github"])
    #expect(run.errors.hasPrefix("::error title=usage::"))
  }

  @Test(arguments: [
    ["check", "--jobs", "0"], ["check", "--jobs", "0", "--diagnostics", "text"],
    ["check", "--diagnostics"], ["check", "--diagnostics", "xml"],
    ["check", "--", "--diagnostics", "json", "--jobs"],
  ])
  func peopleReadText(arguments: [String]) async throws {
    let run = try await run(arguments)
    #expect(run.status == 2)
    #expect(run.findings.isEmpty)
  }
}
