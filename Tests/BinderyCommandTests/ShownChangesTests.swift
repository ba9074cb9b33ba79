import BinderyTesting
import Foundation
import Testing

/// `.ci/show-changes` shows how the editions read after a change, and never fails.
@Suite struct ShownChangesTests {
  private static let activity = "Plugins/Health/Content/activities/forum.md"

  /// A repository whose first commit is the small workspace.
  private func repository() throws -> TemporaryWorkspace {
    let workspace = try SmallWorkspace.make([".gitignore": "/build/\n"])
    let script = "\(Repository.location)/.ci/show-changes"
    try FileManager.default.createDirectory(
      atPath: "\(workspace.location)/.ci", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: script, toPath: "\(workspace.location)/.ci/show-changes")
    try git(["init", "-q"], in: workspace)
    try commit(workspace)
    return workspace
  }

  private func commit(_ workspace: TemporaryWorkspace) throws {
    try git(["add", "-A"], in: workspace)
    try git(
      ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "Change"],
      in: workspace)
  }

  private func git(_ arguments: [String], in workspace: TemporaryWorkspace) throws {
    let run = try HostileRun.of(arguments, in: workspace.location, program: "/usr/bin/git")
    #expect(run.status == 0, "\(run.errors)")
  }

  private func changes(_ arguments: [String] = [], in workspace: TemporaryWorkspace) throws
    -> String
  {
    let run = try HostileRun.of(
      arguments, in: workspace.location, program: "\(workspace.location)/.ci/show-changes",
      variables: ["BINDERY": HostileRun.program])
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func wordsOfTheWorkingTreeAreComparedWithThoseOfTheCommit() throws {
    let workspace = try repository()
    let new = SmallWorkspace.report.replacing("title: Report", with: "title: Second report")
    try workspace.write("Dear good readers.\n", to: "Configs/report/foreword.md")
    try workspace.write(new, to: "Configs/second/report.yaml")
    try workspace.write("Words.\n", to: "Configs/second/foreword.md")
    let shown = try changes(in: workspace)
    #expect(shown.contains("Dear {+good+} readers."), "\(shown)")
    #expect(shown.contains("after/second.txt"))
    #expect(!shown.contains("Forum on care [-"))
    #expect(!workspace.contains("build"))
  }

  @Test func aCommittedChangeIsComparedWithTheCommitBefore() throws {
    let workspace = try repository()
    try workspace.write(
      SmallWorkspace.activity.replacing("Seoul", with: "Busan"), to: Self.activity)
    try commit(workspace)
    let shown = try changes(in: workspace)
    #expect(shown.contains("[-Seoul-]{+Busan+}"), "\(shown)")
    #expect(try changes(["HEAD"], in: workspace).contains("No edition reads differently"))
  }

  @Test func missingComparisonsAreReported() throws {
    let workspace = try repository()
    #expect(try changes(["v1"], in: workspace).contains("no commit ‘v1’"))
    #expect(try changes(in: workspace).contains("no commit ‘HEAD^’"))
    try workspace.write("kind: x\n", to: "Configs/report/report.yaml")
    #expect(try changes(in: workspace).contains("{+This edition cannot be built.+}"))
  }
}
