import BinderyCommand
import BinderyTesting
import Foundation
import Testing
@testable import bindery

/// What the command says about files and findings matches what the engine reads and reports.
@Suite struct DescriptionTests {
  private func run(_ arguments: [String]) async -> CommandRun {
    await CommandRun.of(arguments, in: Repository.location, plugins: plugins)
  }

  private func schema(_ kind: String) async throws -> [String: Any] {
    let output = await run(["schema", kind]).output
    return try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  @Test(arguments: [
    "report", "sector", "activity", "publications", "designations", "milestones", "facts",
    "figures",
  ])
  func schemasDescribeEveryKey(kind: String) async throws {
    let schema = try await schema(kind)
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    let object = schema["items"] as? [String: Any] ?? schema
    let properties = try #require(object["properties"] as? [String: [String: Any]])
    #expect(!properties.isEmpty)
    #expect(properties.values.allSatisfy { $0["description"] is String })
    #expect(object["additionalProperties"] as? Bool == false)
    let required = try #require(object["required"] as? [String])
    #expect(required.allSatisfy(properties.keys.contains))
  }

  @Test func readersKnowTheKeysOfTheSchemaAndNoOthers() async throws {
    let properties = try #require(try await schema("activity")["properties"] as? [String: Any])
    let keys = properties.keys.sorted().filter { $0 != "title" && $0 != "dates" }
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/forum.md":
        "---\ntitle: A\ndates: 2024\n\(keys.map { "\($0):\n" }.joined())nonsense: 1\n---\n"
    ])
    let run = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    let found = run.findings.filter { $0.code == "unknown-key" }
    #expect(found.map(\.line) == [4 + keys.count])
  }

  @Test func everyFindingIsExplained() async {
    for code in BinderyCommand.diagnosticCodes {
      let told = await run(["explain", code.name])
      #expect(told.status == 0)
      #expect(told.output.contains(code.cause))
      #expect(told.output.contains(code.cure))
      #expect(!code.example.isEmpty)
    }
    #expect(await run(["explain", "unknown-kye"]).errors.contains("‘unknown-key’"))
    let all = await run(["explain"]).output.split(separator: "\n")
    #expect(all.count == BinderyCommand.diagnosticCodes.count)
  }

  @Test func aUnitSeesItsOwnPart() async throws {
    let workspace = try SmallWorkspace.make()
    let run = await CommandRun.of(
      ["build", "report", "--sector", "health"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(workspace.text("build/report-health/report-health.txt"))
    #expect(text.contains("Forum on care"))
    #expect(!text.contains("Dear readers"))
    let wrong = await CommandRun.of(
      ["build", "report", "--sector", "helth"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(wrong.status == 2)
  }
}

/// The reference pages of the documentation are up to date.
@Suite struct ReferencePageTests {
  @Test(arguments: ReferencePages.all.map(\.file))
  func pagesSayWhatTheCodeDeclares(file: String) throws {
    let text = try #require(ReferencePages.all.first { $0.file == file }?.text)
    let path = "\(Repository.location)/Sources/bindery/Documentation.docc/\(file)"
    #expect(try Golden.difference(text, from: path) == nil)
  }

  @Test(arguments: ReferencePages.schemas.map(\.path))
  func schemasSayWhatTheCodeDeclares(path: String) throws {
    let text = try #require(ReferencePages.schemas.first { $0.path == path }?.text)
    #expect(try Golden.difference(text, from: "\(Repository.location)/\(path)") == nil)
  }
}
