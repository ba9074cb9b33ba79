import BinderyTesting
import Foundation
import Platform
import PreviewNotes
import Synchronization
import Testing

@testable import Previewing

/// A preview builds into a folder that is its own, whatever others do to it.
@Suite struct TemporaryFolderTests {
  @Test func failureWithoutAReasonIsExplainedAndTriedAgain() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    try running.save("silent")
    let failed = try await running.state { $0.phase == .failed }
    #expect(failed.findings.isEmpty)
    #expect(failed.printed.count == 1)
    #expect(failed.printed[0].contains("could not write"))
    #expect(failed.printed[0].contains(running.folder.location))
    // There is room again, and somebody looks.
    try running.workspace.write("", to: "room")
    running.ask(.check)
    try await running.shows("silent")
    #expect(running.board.current.printed.isEmpty)
  }

  @Test func folderThatWasRemovedIsMadeAgainForThisUserAlone() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    let old = try #require(running.temporaryFolders().first)
    try running.folder.remove(old)
    try running.save("second")
    try await running.shows("second")
    let new = try #require(running.temporaryFolders().first)
    #expect(try running.temporaryFolders().count == 1)
    let location = "\(running.folder.location)/\(new)"
    let attributes = try FileManager.default.attributesOfItem(atPath: location)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    // It is held, so the next preview leaves it.
    let next = try TemporaryFolder(in: running.folder.location)
    try #expect(running.temporaryFolders().contains(new))
    try #expect(next.location() != location)
    next.remove()
    // Another one in its place, which somebody else may have made, is not taken.
    try running.folder.remove(new)
    try FileManager.default.createDirectory(
      atPath: location, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o777])
    try running.save("third")
    try await running.shows("third")
    #expect(try FileManager.default.contentsOfDirectory(atPath: location).isEmpty)
    // The folder for temporary files itself goes.
    try FileManager.default.removeItem(atPath: running.folder.location)
    try running.save("fourth")
    try await running.shows("fourth")
    running.task.cancel()
    try await running.ends()
  }

  @Test func foldersThatAreMadeWhileOthersAreTidiedStay() async throws {
    let parent = try TemporaryWorkspace()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<50 {
            let folder = try TemporaryFolder(in: parent.location)
            let location = try folder.location()
            _ = try TemporaryFolder(in: parent.location)
            #expect(FileManager.default.fileExists(atPath: location))
            #expect(try folder.location() == location)
            folder.remove()
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.location).isEmpty)
  }

  @Test func missedChangeIsFoundWhenSomebodyLooks() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    // As a tidy system does.
    let folder = try #require(running.board.current.shown).folder
    try FileManager.default.removeItem(atPath: folder)
    running.ask(.check)
    _ = try await running.state { $0.shown?.number == 2 && $0.phase == .done }
    #expect(running.page == "first")
    let version = running.board.current.version
    running.ask(.check)
    try await Task.sleep(for: .milliseconds(300))
    #expect(running.board.current.version == version)
  }

  @Test func folderOfAKilledPreviewIsRemoved() throws {
    let parent = try TemporaryWorkspace(["bindery-preview-0/1/x": "", "bindery-other/x": ""])
    do {
      let one = try TemporaryFolder(in: parent.location)
      let other = try TemporaryFolder(in: parent.location)
      let location = try one.location()
      #expect(try location != other.location())
      #expect(FileManager.default.fileExists(atPath: location))
      #expect(parent.contains("bindery-preview-0") == false)
      #expect(parent.contains("bindery-other"))
      let attributes = try FileManager.default.attributesOfItem(atPath: location)
      #expect(attributes[.posixPermissions] as? Int == 0o700)
      one.remove()
      other.remove()
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: parent.location) == ["bindery-other"])
  }

  @Test func fewOutputsAreKept() async throws {
    let running = try RunningSession()
    try await running.shows("first")
    for number in 0..<8 {
      try running.save("text \(number)")
      try await running.shows("text \(number)")
    }
    let location = try #require(running.temporaryFolders().first)
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: "\(running.folder.location)/\(location)")
    #expect(folders.count == PreviewState.keptOutputs)
    #expect(running.board.current.outputs.count == PreviewState.keptOutputs)
  }
}
