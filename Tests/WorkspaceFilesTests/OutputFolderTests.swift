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
    let folder = try TemporaryWorkspace([
      ".report.new.old/old": "1", ".report.new.old/manifest.json": Self.manifest(["old"]),
      ".report.new/half": "2", ".report.new/\(OutputFolder.mark)": "",
    ])
    OutputFolder.clear(parent: folder.location, name: "report")
    #expect(try names(folder) == ["report"])
    #expect(folder.text("report/old") == "1")
    // Killed after them.
    try folder.write("0", to: ".report.new.old/older")
    try folder.write(Self.manifest(["older"]), to: ".report.new.old/manifest.json")
    try fill(try OutputFolder(parent: folder.location, name: "report"), ["new": "2"])
    #expect(try names(folder) == ["report"])
    #expect(folder.text("report/old") == "1")
  }

  /// A manifest as builds write it, with nothing in it but paths.
  private static func manifest(_ paths: [String]) -> String {
    let outputs = paths.map { "    {\n      \"path\" : \"\($0)\",\n      \"size\" : 1\n    }" }
    return "{\n  \"edition\" : \"report\",\n  \"outputs\" : [\n"
      + outputs.joined(separator: ",\n") + "\n  ],\n  \"sections\" : [\n\n  ]\n}\n"
  }

  /// Killed while it removed the old folder, the mark is what is left of it last.
  @Test func whatIsHalfRemovedIsNotRestored() throws {
    let folder = try TemporaryWorkspace([
      ".report.new.old/manifest.json": Self.manifest(["old"]),
      ".report.new.old/\(OutputFolder.mark)": "",
    ])
    OutputFolder.clear(parent: folder.location, name: "report")
    #expect(try names(folder) == [])
  }

  @Test func whatIsNotTheWorkOfABuildStays() throws {
    let files = [
      ".report.new/mine.md": "1", ".report.new.old/manifest.json": "{\"name\": \"app\"}",
      ".report.new2.old": "2", ".report.new3": "3", "sources/a.md": "4",
      "build/manifest.json": Self.manifest([]),
    ]
    let folder = try TemporaryWorkspace(files)
    for (link, target) in [
      ("4", "sources"), ("4.old", "build"), ("5.old", "build"), ("6", "nowhere"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.location)/.report.new\(link)", withDestinationPath: target)
    }
    // A link to a folder with a mark is none of ours either.
    try folder.write("", to: "build/\(OutputFolder.mark)")
    let before = try names(folder)
    OutputFolder.clear(parent: folder.location, name: "report")
    let output = try OutputFolder(parent: folder.location, name: "report")
    #expect(output.staging.hasSuffix("/.report.new7"))
    #expect(output.leftovers.allSatisfy { !$0.isOfBuild })
    #expect(
      output.leftovers.map { $0.path.dropFirst(folder.location.count + 1) } == [
        ".report.new", ".report.new.old", ".report.new2.old", ".report.new3", ".report.new4",
        ".report.new4.old", ".report.new5.old", ".report.new6",
      ])
    try fill(output, ["new": "5"])
    try output.publish()
    #expect(try names(folder) == (before + ["report"]).sorted())
    for (path, text) in files { #expect(folder.text(path) == text) }
    #expect(folder.files(under: "report").keys.sorted() == ["new"])
  }

  /// What stands in the way only of builds that find other places taken is not spoken of.
  @Test func aPlaceThatIsNotNeededIsNotSpokenOf() throws {
    let folder = try TemporaryWorkspace([".report.new3": "3"])
    let output = try OutputFolder(parent: folder.location, name: "report")
    #expect(output.leftovers.isEmpty)
    try output.publish()
    #expect(folder.text(".report.new3") == "3")
  }

  @Test func wherePlacesAreTakenNothingIsWritten() throws {
    let folder = try TemporaryWorkspace(
      Dictionary(
        uniqueKeysWithValues: ["", "2", "3", "4", "5", "6", "7", "8", "9"].map {
          (".report.new\($0)", "mine")
        }))
    #expect(throws: FileProblem.self) {
      try OutputFolder(parent: folder.location, name: "report")
    }
    #expect(try names(folder).count == 9)
  }

  @Test func filesAreTakenAlong() throws {
    let folder = try TemporaryWorkspace(["report/a/mine": "1", "report/old": "2"])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.location)/report/link", withDestinationPath: "nowhere")
    let output = try OutputFolder(parent: folder.location, name: "report")
    try fill(output, ["a/new": "3"])
    try output.keep("a/mine")
    try output.keep("link")
    #expect(throws: FileProblem.self) { try output.keep("a/new") }
    try output.publish()
    #expect(folder.text("report/a/mine") == "1")
    #expect(folder.text("report/a/new") == "3")
    #expect(!folder.contains("report/old"))
    #expect(FileStatus(unfollowed: "\(folder.location)/report/link")?.isLink == true)
  }

  @Test func strangersAreWhatTheManifestDoesNotList() throws {
    let folder = try TemporaryWorkspace([
      "report/manifest.json": Self.manifest(["report.md", "assets/\\u0022\u{E9}.png"]),
      "report/report.md": "", "report/assets/\"\u{E9}.png": "",
      "report/.DS_Store": "", "report/.git/HEAD": "", "report/notes.md": "",
    ])
    // As keys of one dictionary, the two would be the same.
    try folder.write("", to: "report/assets/\"e\u{301}.png")
    #expect(BuiltFolder("\(folder.location)/report").isBuild)
    #expect(
      BuiltFolder("\(folder.location)/report").strangers().map { Array($0.utf8) }
        == [".git/HEAD", "assets/\"e\u{301}.png", "notes.md"].map { Array($0.utf8) })
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
    #expect(throws: FileProblem.failed("‘\(folder.location)/file’ is not a folder")) {
      try OutputFolder(parent: "\(folder.location)/file/out", name: "report")
    }
  }
}
