import BinderyTesting
import Foundation
import Platform
import Testing

/// Files and folders, and the errors that the system reports for them.
@Suite struct FileTests {
  @Test func filesAreReadUnchanged() throws {
    let folder = try TemporaryWorkspace(["a": "text", "empty": ""])
    #expect(try ReadableFile("\(folder.location)/a", follow: false).bytes() == Array("text".utf8))
    #expect(try ReadableFile("\(folder.location)/empty", follow: true).bytes().isEmpty)
    let file = try ReadableFile("\(folder.location)/a", follow: false)
    #expect(try file.next(3) == Array("tex".utf8))
    #expect(try file.next(3) == Array("t".utf8))
    #expect(try file.next(3).isEmpty)
  }

  @Test func openingFollowsLinksOnRequestAndNeverWaits() throws {
    let folder = try TemporaryWorkspace(["a": "text"])
    let link = "\(folder.location)/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a")
    #expect(try ReadableFile(link, follow: true).bytes().count == 4)
    #expect(throws: SystemError.tooManyLinks) { _ = try ReadableFile(link, follow: false) }
    #expect(throws: SystemError.notFound) { _ = try ReadableFile("\(link)s", follow: true) }
    #expect(mkfifo("\(folder.location)/pipe", 0o644) == 0)
    #expect(!(try ReadableFile("\(folder.location)/pipe", follow: true).status.isRegular))
  }

  @Test func aNewFileReplacesNothing() throws {
    let folder = try TemporaryWorkspace(["a": "text"])
    #expect(throws: SystemError.exists) { _ = try NewFile("\(folder.location)/a") }
    let file = try NewFile("\(folder.location)/b")
    try file.append([0x61])
    try file.append([])
    try file.append([0x62])
    #expect(folder.text("b") == "ab")
  }

  @Test func foldersAreListed() throws {
    let folder = try TemporaryWorkspace(["a": "", ".b": "", "c/d": "", ".e/f": ""])
    let entries = try DirectoryListing.entries(of: folder.location)
    #expect(Set(entries.map(\.name)) == ["a", "c"])
    #expect(entries.filter(\.isFolder).map(\.name) == ["c"])
    let all = try DirectoryListing.entries(of: folder.location, hidden: true)
    #expect(Set(all.map(\.name)) == ["a", ".b", "c", ".e"])
    #expect(throws: SystemError.notFound) {
      try DirectoryListing.entries(of: "\(folder.location)/nowhere")
    }
    #expect(throws: SystemError.notFolder) {
      try DirectoryListing.entries(of: "\(folder.location)/a")
    }
  }

  @Test func aNameThatIsNotUTF8IsListedSeparately() throws {
    let folder = try TemporaryWorkspace(["a": ""])
    try folder.write("", toFileNamed: [0x62, 0xFF], in: "")
    let listing = try DirectoryListing(of: folder.location)
    #expect(listing.entries.map(\.name) == ["a"])
    #expect(listing.illegibleEntries.map(\.shownName) == ["b\\xFF"])
    #expect(listing.illegibleEntries.map { $0.holds("a") } == [false])
    FileSystem.remove(folder.location)
    #expect(FileStatus(path: folder.location) == nil)
  }

  @Test func treesAreMadeMovedAndRemoved() throws {
    let folder = try TemporaryWorkspace(["kept/a": "1"])
    let root = folder.location
    try FileSystem.makeFolders("\(root)/x/y/z")
    try FileSystem.makeFolders("\(root)/x/y/z")
    #expect(FileStatus(path: "\(root)/x/y/z")?.isFolder == true)
    #expect(throws: SystemError.exists) { try FileSystem.makeFolder("\(root)/x") }
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/x/y/link", withDestinationPath: "../../kept")
    try FileSystem.exchange("\(root)/x", "\(root)/kept")
    #expect(folder.text("x/a") == "1")
    try FileSystem.move("\(root)/x", to: "\(root)/w")
    try FileSystem.exchange("\(root)/w", "\(root)/kept")
    FileSystem.remove("\(root)/w")
    #expect(FileStatus(unfollowed: "\(root)/w") == nil)
    #expect(folder.text("kept/a") == "1")  // a link is removed, not followed
    #expect(throws: SystemError.notFound) { try FileSystem.move("\(root)/w", to: "\(root)/v") }
  }

  @Test func aFolderIsLockedOnce() throws {
    let folder = try TemporaryWorkspace()
    do {
      let lock = try FolderLock(folder.location) { Issue.record("nobody has it") }
      #expect(throws: SystemError.wouldBlock) { _ = try FolderLock(ifFree: folder.location) }
      _ = consume lock
    }
    _ = try FolderLock(ifFree: folder.location)
    #expect(throws: SystemError.notFound) {
      _ = try FolderLock(ifFree: "\(folder.location)/nowhere")
    }
  }

  @Test func programsAreDistinguishedFromOtherFiles() throws {
    let folder = try TemporaryWorkspace(["text": "a"])
    #expect(FileSystem.isExecutable("/bin/sh"))
    #expect(!FileSystem.isExecutable("/bin"))
    #expect(!FileSystem.isExecutable("\(folder.location)/text"))
    #expect(!FileSystem.isExecutable("\(folder.location)/nowhere"))
  }

  @Test func errorsHaveTheSystemsWords() {
    #expect(SystemError.notFound.text == "No such file or directory")
    #expect(!SystemError.notFound.isUnsupported)
    #expect(SystemError(number: ENOSYS).isUnsupported)
  }
}
