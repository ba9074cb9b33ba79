import BinderyTesting
import Foundation
import Platform
import Testing
import WorkspaceFiles

/// An output folder is either the old one or the new one, never something in between.
@Suite struct OutputFolderTests {
  private func names(_ folder: TemporaryWorkspace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.location).sorted()
  }

  private func fill(_ output: OutputFolder, _ files: [String: String]) throws {
    for (path, text) in files {
      let file = try output.makeFile(path)
      try file.append(Array(text.utf8))
    }
  }

  @Test func whatIsPublishedReplacesTheOldFolder() throws {
    let folder = try TemporaryWorkspace(["out/report/old": "1"])
    let output = try OutputFolder(parent: "\(folder.location)/out", name: "report")
    try fill(output, ["new": "2", "assets/a/b": "3"])
    #expect(folder.text("out/report/old") == "1")
    #expect(!folder.contains("out/report/new"))
    try output.publish()
    #expect(folder.text("out/report/new") == "2")
    #expect(folder.text("out/report/assets/a/b") == "3")
    #expect(!folder.contains("out/report/old"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.location)/out") == ["report"])
  }

  @Test func theFirstFolderIsPublishedWhereThereIsNone() throws {
    let folder = try TemporaryWorkspace()
    let output = try OutputFolder(parent: "\(folder.location)/a/b", name: "report")
    try fill(output, ["new": "2"])
    try output.publish()
    #expect(folder.text("a/b/report/new") == "2")
  }

  @Test func whatIsNotPublishedIsRemoved() throws {
    let folder = try TemporaryWorkspace(["report/old": "1"])
    do {
      let output = try OutputFolder(parent: folder.location, name: "report")
      try fill(output, ["new": "2"])
    }
    #expect(try names(folder) == ["report"])
    #expect(folder.text("report/old") == "1")
  }

  @Test func unpublishedFoldersArePrivate() throws {
    let folder = try TemporaryWorkspace()
    let output = try OutputFolder(parent: folder.location, name: "report")
    #expect(FileStatus(path: output.staging).map { $0.permissions & 0o077 } == 0)
    try output.publish()
    try FileSystem.makeFolder("\(folder.location)/plain")
    #expect(
      FileStatus(path: "\(folder.location)/report")?.permissions
        == FileStatus(path: "\(folder.location)/plain")?.permissions)
  }

  @Test func leftoversOfAKilledBuildAreRepaired() throws {
    // Killed between the two renames that replace the exchange.
    let folder = try TemporaryWorkspace([".report.new.old/old": "1", ".report.new/half": "2"])
    OutputFolder.clear(parent: folder.location, name: "report")
    #expect(try names(folder) == ["report"])
    #expect(folder.text("report/old") == "1")
    // Killed after them.
    try folder.write("0", to: ".report.new.old/older")
    try fill(try OutputFolder(parent: folder.location, name: "report"), ["new": "2"])
    #expect(try names(folder) == ["report"])
    #expect(folder.text("report/old") == "1")
  }

  @Test func whatAnotherBuildIsFillingIsNotCleared() throws {
    let folder = try TemporaryWorkspace()
    let output = try OutputFolder(parent: folder.location, name: "report")
    try fill(output, ["new": "2"])
    OutputFolder.clear(parent: folder.location, name: "report")
    #expect(folder.contains(".report.new/new"))
    try output.publish()
    #expect(folder.text("report/new") == "2")
  }

  @Test func onlyWhatIsKeptIsPublished() throws {
    let folder = try TemporaryWorkspace()
    let output = try OutputFolder(parent: folder.location, name: "report")
    try fill(
      output,
      [
        "a": "", "b": "", ".hidden": "", "assets/a": "", "assets/b": "", "assets/x/c": "",
        "work/a": "", ".work/x/y": "", "ab/a": "",
      ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(output.staging)/link", withDestinationPath: "a")
    try output.keepOnly(["a", "assets/a", "assets/x/c"])
    try output.publish()
    #expect(folder.files(under: "report").keys.sorted() == ["a", "assets/a", "assets/x/c"])
    #expect(!folder.contains("report/work"))
    #expect(FileStatus(unfollowed: "\(folder.location)/report/link") == nil)
  }

  @Test func aFolderThatCannotBeMadeIsAProblem() throws {
    let folder = try TemporaryWorkspace(["file": ""])
    #expect(throws: FileProblem.missing) {
      try OutputFolder(parent: "\(folder.location)/file/out", name: "report")
    }
  }
}
