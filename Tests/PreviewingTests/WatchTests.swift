import BinderyTesting
import Foundation
import Platform
import Testing

@testable import Previewing

/// No change of a file that editions depend on is missed, and no other one is told.
@Suite struct WatchTests {
  static let kinds = ["inotify", "polling"]

  private static let files = [
    "Configs/report/report.yaml": "kind: brochure\n", "Configs/report/foreword.md": "One.\n",
    "Templates/plain/style.css": "p {}\n",
    "Plugins/Health/HealthPlugin.swift": "import SectorKit\n",
    "Plugins/Health/Content/activities/2024/forum.md": "Two.\n", "README.md": "Three.\n",
    "build/report/report.html": "<p>\n",
  ]

  private func make(_ kind: String) throws -> (TemporaryWorkspace, any WorkspaceWatch) {
    let workspace = try TemporaryWorkspace(Self.files)
    let watch: any WorkspaceWatch =
      kind == "polling" ? PolledWatch(workspace.location) : try NotifiedWatch(workspace.location)
    #expect(watch.take().isEmpty)
    return (workspace, watch)
  }

  private func move(_ path: String, to target: String, in workspace: TemporaryWorkspace) throws {
    #expect(rename("\(workspace.location)/\(path)", "\(workspace.location)/\(target)") == 0)
  }

  @Test(arguments: kinds) func savesAreTold(_ kind: String) throws {
    let (workspace, watch) = try make(kind)
    let path = "Configs/report/foreword.md"
    try workspace.write("Other.\n", to: path)
    #expect(watch.take().content.contains(path))
    try workspace.replace(path, with: "Aside.\n")
    #expect(watch.take().content.contains(path))
    // What is as long and as old as before is another text all the same.
    let old = try FileManager.default.attributesOfItem(atPath: "\(workspace.location)/\(path)")
    try workspace.write("Bside.\n", to: path)
    try FileManager.default.setAttributes(
      [.modificationDate: old[.modificationDate] ?? Date()],
      ofItemAtPath: "\(workspace.location)/\(path)")
    #expect(watch.take().content.contains(path))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)],
      ofItemAtPath: "\(workspace.location)/\(path)")
    #expect(watch.take().content.contains(path))
    #expect(watch.take().isEmpty)
  }

  @Test(arguments: kinds) func filesComeAndGo(_ kind: String) throws {
    let (workspace, watch) = try make(kind)
    let folder = "Plugins/Health/Content/activities"
    try workspace.write("New.\n", to: "\(folder)/2025/deep/new.md")
    #expect(watch.take().content.contains { $0.hasPrefix("\(folder)/2025") })
    try workspace.write("Changed.\n", to: "\(folder)/2025/deep/new.md")
    #expect(watch.take().content.contains("\(folder)/2025/deep/new.md"))
    try move("\(folder)/2025/deep/new.md", to: "\(folder)/2025/deep/New.md", in: workspace)
    let renamed = watch.take().content
    #expect(renamed.isSuperset(of: ["\(folder)/2025/deep/new.md", "\(folder)/2025/deep/New.md"]))
    try move("\(folder)/2025", to: "\(folder)/2026", in: workspace)
    #expect(watch.take().content.contains("\(folder)/2026"))
    // A folder that was moved is known by its new name alone.
    try workspace.write("Again.\n", to: "\(folder)/2026/deep/New.md")
    #expect(
      watch.take().content.subtracting(["\(folder)/2026/deep"]) == ["\(folder)/2026/deep/New.md"])
    try workspace.remove("\(folder)/2026")
    #expect(watch.take().content.contains("\(folder)/2026"))
    try workspace.write("Back.\n", to: "\(folder)/2026/deep/New.md")
    #expect(!watch.take().isEmpty)
    try workspace.write("Back again.\n", to: "\(folder)/2026/deep/New.md")
    #expect(watch.take().content.contains("\(folder)/2026/deep/New.md"))
  }

  @Test(arguments: kinds) func folderOfAnEditionIsMadeAnew(_ kind: String) throws {
    let (workspace, watch) = try make(kind)
    try workspace.remove("Configs")
    #expect(watch.take().content.contains("Configs"))
    try workspace.write("kind: brochure\n", to: "Configs/report/report.yaml")
    #expect(!watch.take().isEmpty)
    try workspace.write("kind: articles\n", to: "Configs/report/report.yaml")
    #expect(watch.take().content.contains("Configs/report/report.yaml"))
    #expect(!watch.take().isEnd)
  }

  @Test(arguments: kinds) func theEndOfTheWorkspaceIsTold(_ kind: String) throws {
    let (workspace, watch) = try make(kind)
    try FileManager.default.removeItem(atPath: workspace.location)
    #expect(watch.take().isEnd)
  }

  @Test(arguments: kinds) func workspaceThatIsReplacedInOneStepIsTold(_ kind: String) throws {
    for isExchanged in [false, true] {
      let (workspace, watch) = try make(kind)
      let other = try TemporaryWorkspace(Self.files)
      if isExchanged {
        try FileSystem.exchange(workspace.location, other.location)
      } else {
        let away = try TemporaryWorkspace()
        #expect(rename(workspace.location, "\(away.location)/old") == 0)
        #expect(rename(other.location, workspace.location) == 0)
      }
      let told = watch.take()
      // Polling goes on with the new one.
      #expect(kind == "polling" ? !told.content.isEmpty : told.isEnd)
    }
  }

  @Test(arguments: kinds) func workspaceThatMovesWithTheFolderAboveIsTold(_ kind: String) throws {
    let outer = try TemporaryWorkspace([
      "in/deep/workspace/Configs/report/report.yaml": "kind: brochure\n"
    ])
    let root = "\(outer.location)/in/deep/workspace"
    let watch: any WorkspaceWatch =
      kind == "polling" ? PolledWatch(root) : try NotifiedWatch(root)
    try outer.write("", to: "in/beside.md")
    try outer.write("", to: "in/deep/beside.md")
    #expect(watch.take().isEmpty)
    try move("in", to: "out", in: outer)
    #expect(watch.take().isEnd)
  }

  @Test(arguments: kinds) func foldersThatAreExchangedAreBothFollowed(_ kind: String) throws {
    let (workspace, watch) = try make(kind)
    let folder = "Plugins/Health/Content/activities"
    try workspace.write("Three.\n", to: "\(folder)/2025/deep/fair.md")
    #expect(!watch.take().isEmpty)
    try FileSystem.exchange(
      "\(workspace.location)/\(folder)/2024", "\(workspace.location)/\(folder)/2025")
    #expect(watch.take().content.isSuperset(of: ["\(folder)/2024", "\(folder)/2025"]))
    for path in ["\(folder)/2024/deep/fair.md", "\(folder)/2025/forum.md"] {
      try workspace.write("Changed.\n", to: path)
      #expect(watch.take().content.contains(path))
      #expect(watch.take().isEmpty)
    }
  }

  @Test func folderThatCanBeReadAgainIsFollowed() throws {
    let (workspace, watch) = try make("inotify")
    let folder = "Plugins/Health/Content/activities/2024"
    let location = "\(workspace.location)/\(folder)"
    // Who may read everything has to be kept out in another way.
    let away = try TemporaryWorkspace()
    #expect(rename(location, "\(away.location)/2024") == 0)
    #expect(!watch.take().isEmpty)
    #expect(rename("\(away.location)/2024", location) == 0)
    #expect(watch.take().content.contains("\(folder)/forum.md"))
    // One that is watched already is not looked through whenever its times are set.
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: location)
    #expect(watch.take().content == [folder])
    try workspace.write("Changed.\n", to: "\(folder)/forum.md")
    #expect(watch.take().content == ["\(folder)/forum.md"])
  }

  @Test(arguments: kinds) func nobodyWaitsOnceWatchingHasEnded(_ kind: String) async throws {
    let (_, watch) = try make(kind)
    let (ends, continuation) = AsyncStream<Void>.makeStream()
    Thread.detachNewThread {
      watch.wait()
      watch.wait()
      continuation.yield()
    }
    try await Task.sleep(for: .milliseconds(50))
    watch.end()
    var next = ends.makeAsyncIterator()
    await next.next()
  }

  @Test(arguments: kinds) func whatNobodyReadsIsNotTold(_ kind: String) throws {
    let (workspace, watch) = try make(kind)
    for path in [
      "README.md", "build/report/report.html", ".git/index", "Configs/report/.foreword.md.swp",
      "Configs/report/foreword.md~", "Configs/report/#foreword.md#", "Sources/x.swift",
    ] {
      try workspace.write("x\n", to: path)
    }
    let told = watch.take()
    #expect(told.content.subtracting(["Configs/report"]).isEmpty)
    #expect(told.swift.isEmpty)
  }

  @Test(arguments: kinds) func swiftIsToldApart(_ kind: String) throws {
    let (workspace, watch) = try make(kind)
    try workspace.write("import SectorKit\n\n", to: "Plugins/Health/HealthPlugin.swift")
    let told = watch.take()
    #expect(told.swift == ["Plugins/Health/HealthPlugin.swift"])
    #expect(told.content.isEmpty)
  }

  @Test(arguments: kinds) func linksInCirclesEnd(_ kind: String) throws {
    let workspace = try TemporaryWorkspace(Self.files)
    for name in ["a", "b", "c"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(workspace.location)/Plugins/Health/Content/\(name)", withDestinationPath: "..")
    }
    let watch: any WorkspaceWatch =
      kind == "polling" ? PolledWatch(workspace.location) : try NotifiedWatch(workspace.location)
    try workspace.write("Changed.\n", to: "Plugins/Health/Content/activities/2024/forum.md")
    #expect(!watch.take().isEmpty)
  }

  @Test(arguments: kinds) func thousandsOfFilesAreWatched(_ kind: String) throws {
    let workspace = try TemporaryWorkspace(Self.files)
    for number in 0..<10_000 {
      let folder = "Plugins/Health/Content/activities/\(number % 100)"
      try workspace.write("Text.\n", to: "\(folder)/\(number).md")
    }
    let watch: any WorkspaceWatch =
      kind == "polling" ? PolledWatch(workspace.location) : try NotifiedWatch(workspace.location)
    #expect(watch.take().isEmpty)
    let path = "Plugins/Health/Content/activities/42/9942.md"
    try workspace.replace(path, with: "Other.\n")
    #expect(watch.take().content.contains(path))
    // A branch is checked out: more changes than the system keeps apart.
    for number in 0..<10_000 {
      let folder = "Plugins/Health/Content/activities/\(number % 100)"
      for _ in 0..<2 { try workspace.write("Changed.\n", to: "\(folder)/\(number).md") }
    }
    #expect(!watch.take().content.isEmpty)
    try workspace.write("After that.\n", to: path)
    #expect(!watch.take().content.isEmpty)
  }

  @Test func waitingEndsWithAChange() async throws {
    for kind in Self.kinds {
      let (workspace, watch) = try make(kind)
      let (wakes, continuation) = AsyncStream<Void>.makeStream()
      let thread = WatchThread(watch) { continuation.yield() }
      var next = wakes.makeAsyncIterator()
      for number in 0..<3 {
        try workspace.replace("Configs/report/foreword.md", with: "\(number)\n")
        await next.next()
        // Saves come in parts, and one may be taken before the other is made.
        while thread.take().isEmpty { await next.next() }
      }
      thread.end()
      try workspace.write("Last.\n", to: "Configs/report/foreword.md")
    }
  }

  @Test func theWayOfWatchingIsTriedOut() throws {
    let workspace = try TemporaryWorkspace(Self.files)
    #expect(WatchChoice(for: workspace.location, polls: true).watch is PolledWatch)
    #expect(WatchChoice(for: workspace.location, polls: true).reason == nil)
    #if os(Linux)
      #expect(FolderNotifications.work(in: workspace.location))
      let choice = WatchChoice(for: workspace.location, polls: false)
      #expect(choice.watch is NotifiedWatch)
      #expect(choice.reason == nil)
    #endif
    #expect(!FolderNotifications.work(in: "/proc/self/nowhere"))
  }
}
