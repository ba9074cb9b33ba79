import BinderyTesting
import Findings
import Foundation
import Platform
import Testing
import WorkspaceFiles

/// Nothing outside a folder can be reached through it.
@Suite struct FolderTests {
  private func folder(_ workspace: TemporaryWorkspace, _ name: String = "in") -> Folder {
    Folder(location: workspace.location).folder(name)
  }

  @Test(arguments: [
    ("a", "a"), ("a/b", "a/b"), ("./a", "a"), ("a/./b/../c", "a/c"), ("a//b/", "a/b"),
    ("", nil), ("/a", nil), ("..", nil), ("a/../..", nil), (".", nil), ("a\0", nil),
  ])
  func pathsAreNormalized(path: String, normal: String?) {
    #expect(Folder.normalized(path) == normal)
  }

  @Test func namesAreFoundHoweverTheyAreComposed() throws {
    let workspace = try TemporaryWorkspace([
      "in/pho\u{301}tos/U\u{308}bung.png": "1", "in/\u{C9}t\u{E9}/한.md": "2",
    ])
    let folder = folder(workspace)
    #expect(try folder.read("ph\u{F3}tos/\u{DC}bung.png") == [0x31])
    #expect(try folder.read("E\u{301}te\u{301}/\u{1112}\u{1161}\u{11AB}.md") == [0x32])
    #expect(folder.contains("ph\u{F3}tos/\u{DC}bung.png"))
    #expect(throws: FileProblem.missing) { try folder.read("ph\u{F3}tos/Ubung.png") }
    #expect(throws: FileProblem.missing) { try folder.read("photos/\u{DC}bung.png") }
    #expect(throws: FileProblem.outside) { try folder.read("../in/../\u{E9}") }
  }

  @Test(arguments: [
    ("team%20photo.png", "team photo.png"), ("%E4%BC%9A%e8%ae%ae.png", "会议.png"),
    ("50%.png", "50%.png"), ("50%25.png", "50%.png"), ("a%20b.png", "a%20b.png"),
    ("c%2Fd.png", "c/d.png"), ("%FF.png", "%FF.png"), ("%00.png", "%00.png"),
    ("none%20here.png", "none here.png"), ("%C3%9Cbung.png", "\u{DC}bung.png"),
  ])
  func addressesNameFiles(address: String, file: String) throws {
    let workspace = try TemporaryWorkspace([
      "in/team photo.png": "", "in/会议.png": "", "in/50%.png": "", "in/a%20b.png": "",
      "in/c/d.png": "", "in/U\u{308}bung.png": "",
    ])
    #expect(folder(workspace).file(addressed: address) == file)
  }

  @Test func pathsThatLeadOutAreRefused() throws {
    let workspace = try TemporaryWorkspace(["in/a": "1", "out/secret": "2"])
    let folder = folder(workspace)
    for (link, target) in [("link", "../out/secret"), ("dir", "../out"), ("good", "a")] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(workspace.location)/in/\(link)", withDestinationPath: target)
    }
    #expect(try folder.read("a") == [0x31])
    #expect(try folder.read("good") == [0x31])
    #expect(try folder.read(listed: "good") == [0x31])
    for path in ["../out/secret", "/etc/passwd", "link", "dir/secret"] {
      #expect(throws: FileProblem.outside) { try folder.read(path) }
    }
    #expect(throws: FileProblem.outside) { try folder.read(listed: "link") }
    #expect(throws: FileProblem.outside) { try folder.files(under: "dir") }
    #expect(throws: FileProblem.missing) { try folder.read("nowhere") }
    #expect(throws: FileProblem.missing) { try folder.read("a/b") }
    #expect(folder.isInPlace(in: Folder(location: workspace.location)))
    #expect(!folder.folder("dir").isInPlace(in: Folder(location: workspace.location)))
  }

  @Test func onlyOrdinaryFilesOfASizeAreRead() throws {
    let workspace = try TemporaryWorkspace(["in/a": "12345", "in/b/c": ""])
    let folder = folder(workspace)
    #expect(try folder.read("a", limit: 5).count == 5)
    #expect(throws: FileProblem.tooLarge(limit: 4)) { try folder.read("a", limit: 4) }
    #expect(throws: FileProblem.tooLarge(limit: 4)) { try folder.examine("a", limit: 4) }
    #expect(throws: FileProblem.notRegular) { try folder.read("b") }
    #expect(throws: FileProblem.notRegular) { try folder.examine("b", limit: 4) }
    try folder.examine("a", limit: 5)
  }

  @Test func filesAreListedInTheOrderOfTheirBytes() throws {
    let workspace = try TemporaryWorkspace([
      "in/d/b": "", "in/d/B": "", "in/d/é": "", "in/d/a/z": "", "in/d/.hidden": "",
      "in/d/.x/y": "", "in/e": "",
    ])
    let folder = folder(workspace)
    #expect(try folder.files(under: "d") == ["d/B", "d/a/z", "d/b", "d/é"])
    #expect(try folder.files(under: "nowhere").isEmpty)
    #expect(try folder.folders() == ["d"])
    #expect(try folder.folder("nowhere").folders().isEmpty)
  }

  @Test func danglingLinksCountAsNamesInUse() throws {
    let workspace = try TemporaryWorkspace(["in/a": ""])
    try FileManager.default.createSymbolicLink(
      atPath: "\(workspace.location)/in/link", withDestinationPath: "gone")
    let folder = folder(workspace)
    #expect(folder.mayContain("a") && folder.mayContain("link") && !folder.mayContain("b"))
    #expect(folder.contains("a") && !folder.contains("link"))
  }

  @Test func textsAreCreatedOnceAndReplacedWhole() throws {
    let workspace = try TemporaryWorkspace(["in/a": "1"])
    let folder = folder(workspace)
    try folder.create("x/y/z", "new")
    #expect(workspace.text("in/x/y/z") == "new")
    #expect(throws: FileProblem.self) { try folder.create("a", "2") }
    #expect(throws: FileProblem.outside) { try folder.create("../b", "2") }
    try folder.replace("a", Array("1".utf8), with: Array("3".utf8))
    #expect(workspace.text("in/a") == "3")
    #expect(try folder.files(under: ".").sorted() == ["./a", "./x/y/z"])
    #expect(throws: FileProblem.missing) { try folder.replace("nowhere", [], with: [0x32]) }
  }

  @Test func whatSomebodyElseSavedIsKept() throws {
    let workspace = try TemporaryWorkspace(["in/a": "saved meanwhile", "in/b": "1"])
    let folder = folder(workspace)
    #expect(throws: FileProblem.self) {
      try folder.replace("a", Array("as it was read".utf8), with: Array("3".utf8))
    }
    #expect(workspace.text("in/a") == "saved meanwhile")
    let path = "\(workspace.location)/in/b"
    try FileSystem.setPermissions(0o600, of: path)
    try folder.replace("b", Array("1".utf8), with: Array("2".utf8))
    #expect(FileStatus(path: path)?.permissions == 0o600)
    try FileSystem.setPermissions(0o400, of: path)
    #expect(throws: FileProblem.self) {
      try folder.replace("b", Array("2".utf8), with: Array("3".utf8))
    }
    #expect(workspace.text("in/b") == "2")
    #expect(try folder.files(under: ".").sorted() == ["./a", "./b"])
  }

  /// What nobody can read costs nothing beside it.
  @Test func whatCannotBeReadIsNamed() throws {
    let workspace = try TemporaryWorkspace(["in/a/b": "1", "in/c": "2", "in/d/e/f": "3"])
    try workspace.write("4", toFileNamed: [0xE9, 0x2E, 0x6D, 0x64], in: "in/a")
    try workspace.write("5", toFileNamed: [0xFF], in: "in")
    let folder = Folder(location: workspace.location)
    let listing = try folder.listing(under: "in")
    #expect(listing.files == ["in/a/b", "in/c", "in/d/e/f"])
    #expect(listing.losses.map(\.path) == ["in/\\xFF", "in/a/\\xE9.md"])
    #expect(listing.losses.allSatisfy { $0.problem == .illegibleName })
    #expect(try folder.folder("in").listing(under: "").files == ["a/b", "c", "d/e/f"])
    #expect(try folder.folder("in").folders() == ["a", "d"])
    #expect(folder.folder("in").illegibleNames() == ["\\xFF"])
    #expect(try folder.listing(under: "nowhere").files == [])
  }

  @Test func errorsOfTheSystemBecomeProblemsOfFiles() {
    #expect(FileProblem(.notFound) == .missing)
    #expect(FileProblem(.notFolder) == .missing)
    #expect(FileProblem(.tooManyLinks) == .outside)
    #expect(FileProblem(.denied) == .denied)
    #expect(FileProblem(.notPermitted) == .denied)
    #expect(FileProblem(SystemError(number: ENOSPC)) == .failed("No space left on device"))
  }

  /// The other names would keep the old text.
  @Test func aFileOfSeveralNamesIsNotReplaced() throws {
    let workspace = try TemporaryWorkspace(["in/b": "2"])
    let folder = Folder(location: workspace.location).folder("in")
    try FileSystem.link("\(folder.location)/b", as: "\(folder.location)/c")
    #expect(
      throws: FileProblem.failed(
        "the file has other names (hard links), which would keep the old text")
    ) {
      try folder.replace("b", Array("2".utf8), with: Array("3".utf8))
    }
    #expect(workspace.text("in/b") == "2")
    #expect(try folder.files(under: ".").count == 2)
  }

  /// Only root can give files to others.
  @Test(.enabled(if: getuid() == 0)) func theOwnerIsKept() throws {
    let workspace = try TemporaryWorkspace(["in/b": "2"])
    let folder = Folder(location: workspace.location).folder("in")
    let path = "\(folder.location)/b"
    try FileSystem.setOwner(65534, group: 65533, of: path)
    try FileSystem.setPermissions(0o640, of: path)
    try folder.replace("b", Array("2".utf8), with: Array("3".utf8))
    #expect(workspace.text("in/b") == "3")
    let status = FileStatus(path: path)
    #expect(status?.owner == 65534)
    #expect(status?.group == 65533)
    #expect(status?.permissions == 0o640)
  }
}
