import BinderyTesting
import Foundation
import Platform
import Synchronization
import Testing

@testable import Previewing

/// What the system does not tell of is noticed.
@Suite struct WatchProblemTests {
  private static let files = ["Plugins/Health/Content/activities/2024/forum.md": "Two.\n"]

  @Test func workspaceThatIsNotThereIsNotWatched() {
    #expect(throws: WatchProblem.self) { _ = try NotifiedWatch("/nowhere/at/all") }
    #expect(WatchChoice(for: "/nowhere/at/all", polls: false).watch.take().isEnd)
  }

  #if os(Linux)
    /// A folder of another file system, small and always there.
    private static let elsewhere = "/proc/sys/fs/inotify"

    @Test func eachFileSystemIsTriedOut() throws {
      let workspace = try TemporaryWorkspace(Self.files)
      let link = "\(workspace.location)/Plugins/Health/Content/share"
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: Self.elsewhere)
      let tried = Mutex<[String]>([])
      _ = try NotifiedWatch(workspace.location) { folder in
        tried.withLock { $0.append(folder) }
        return true
      }
      #expect(tried.withLock { $0 } == [workspace.location, link])
      #expect(throws: WatchProblem.untold(link)) {
        _ = try NotifiedWatch(workspace.location) { $0 != link }
      }
      #expect(throws: WatchProblem.untold(workspace.location)) {
        _ = try NotifiedWatch(workspace.location) { $0 == link }
      }
    }

    @Test func shareThatComesLaterIsAProblem() throws {
      let workspace = try TemporaryWorkspace(Self.files)
      let link = "\(workspace.location)/Plugins/Health/Content/share"
      let watch = try NotifiedWatch(workspace.location) { $0 != link }
      #expect(watch.problem == nil)
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: Self.elsewhere)
      watch.wait()
      _ = watch.take()
      #expect(watch.problem == .untold(link))
      #expect(watch.problem?.reason.contains("‘\(link)’") == true)
    }

    private func run(_ program: String, _ arguments: String...) -> Bool {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = arguments
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }

    @Test func whatAMountHasHiddenIsFollowedAfterwards() throws {
      let workspace = try TemporaryWorkspace(Self.files)
      let folder = "Plugins/Health/Content/activities/2024"
      let location = "\(workspace.location)/\(folder)"
      // Few may mount something.
      guard run("/bin/mount", "-t", "tmpfs", "none", location) else { return }
      var isMounted = true
      defer { if isMounted { _ = run("/bin/umount", "-l", location) } }
      let watch = try NotifiedWatch(workspace.location)
      try workspace.write("Three.\n", to: "\(folder)/fair.md")
      #expect(watch.take().content.contains("\(folder)/fair.md"))
      isMounted = !run("/bin/umount", location)
      #expect(!isMounted)
      #expect(watch.take().content.contains("\(folder)/forum.md"))
      try workspace.write("Changed.\n", to: "\(folder)/forum.md")
      #expect(watch.take().content.contains("\(folder)/forum.md"))
      #expect(watch.take().isEmpty)
    }

    @Test(
      arguments: [
        0x6969, 0xFF53_4D42, 0x6573_5546, 0x7461_636F, 0x0BD0_0BD0, 0x4750_4653, 0xBACB_ACBC,
      ] as [UInt32])
    func sharesAreKnownByTheirKind(_ kind: UInt32) {
      #expect(FolderNotifications.isRemote(kind: kind))
    }

    @Test(
      arguments: [
        0xEF53, 0x0102_1994, 0x794C_7630, 0x9123_683E, 0x5846_5342, 0x2FC1_2FC1, 0xF2F5_2010,
      ] as [UInt32])
    func disksAreNoShares(_ kind: UInt32) { #expect(!FolderNotifications.isRemote(kind: kind)) }
  #endif
}
