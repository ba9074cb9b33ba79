import BinderyTesting
import Foundation
import FuzzTargets
import Testing

/// Files that are not what they seem, and their encodings.
extension HostileContentTests {
  @Test(arguments: [
    ("Plugins/Health/Content/sector.yaml", 1), (activity, 1),
    ("Plugins/Health/Content/partners.csv", 1), ("Plugins/Health/Content/publications.yaml", 1),
    ("Configs/report/foreword.md", 2), ("Configs/report/report.yaml", 2),
  ])
  func filesFromOutsideTheFolderAreRejected(path: String, status: Int) async throws {
    let secret = try TemporaryWorkspace(["secret": "title: secret\n"])
    let kinds: [(String, (String) throws -> Void, Set<String>)] = [
      ("link out", { try Self.link($0, to: "\(secret.location)/secret") }, ["file-outside"]),
      ("device", { try Self.link($0, to: "/dev/zero") }, ["file-outside"]),
      ("pipe", { #expect(mkfifo($0, 0o644) == 0) }, ["file-not-regular"]),
      (
        "folder",
        { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: true) },
        ["file-not-regular"]
      ),
      (
        "huge",
        { path in
          #expect(FileManager.default.createFile(atPath: path, contents: nil))
          #expect(truncate(path, 100 << 20) == 0)
        }, ["file-too-large"]
      ),
    ]
    for (name, make, codes) in kinds {
      let workspace = try SmallWorkspace.make([path: nil])
      try FileManager.default.createDirectory(
        atPath: "\(workspace.location)/Plugins/Health/Content/activities",
        withIntermediateDirectories: true)
      try make("\(workspace.location)/\(path)")
      let run = await run(workspace)
      // A folder inside the folder of activities is just a folder of activities.
      if name == "folder" && path == Self.activity { continue }
      #expect((1...status).contains(Int(run.status)), "\(name) \(run.errors)")
      let found = run.findings.filter { $0.severity == "error" }
      #expect(codes.isSuperset(of: found.map(\.code)) && !found.isEmpty, "\(name) \(run.errors)")
      #expect(!workspace.contains("build/report"))
    }
  }

  static func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  @Test func foldersThatAreLinksAreNotFollowed() async throws {
    let other = try TemporaryWorkspace(["a.md": "---\ntitle: Secret\ndates: 2024\n---\nb\n"])
    let workspace = try SmallWorkspace.make()
    try Self.link(
      "\(workspace.location)/Plugins/Health/Content/activities/more", to: other.location)
    let run = await run(workspace)
    #expect(run.status < 2)
    #expect(workspace.text("build/report/report.md")?.contains("Secret") != true)
  }

  // MARK: Encodings

  @Test(arguments: [
    (Data([0x61, 0x0A, 0x62, 0x00, 0x63]), "file-not-text", 2, 2),
    (Data([0x61, 0x0A, 0xC3, 0x28]), "file-not-text", 2, 1),
    (Data("a\n\nb \u{1B}[31mred".utf8), "file-not-text", 3, 3),
    (Data("a\n\nb \u{9B}31mred".utf8), "file-not-text", 3, 3),
    (Data([0xFF, 0xFE, 0x61, 0x00]), "file-not-text", 1, 1),
  ])
  func invalidTextIsReportedAtItsPlace(
    bytes: Data, code: String, line: Int, column: Int
  ) async throws {
    let workspace = try SmallWorkspace.make()
    try workspace.write(bytes, to: "Configs/report/foreword.md")
    let run = await run(workspace)
    #expect(run.status == 1)
    let found = try #require(run.findings.first { $0.code == code }, "\(run.errors)")
    #expect([found.line, found.column] == [line, column])
  }

  @Test func escapesBringInNothingThatAFileCouldNotHold() async throws {
    for escape in ["\\e[31m", "\\0", "\\x9b", "\\u202e", "\\x07"] {
      let workspace = try SmallWorkspace.make([
        Self.activity: "---\ntitle: a\nplace: \"b\(escape)\"\ndates: 2024\n---\nc\n"
      ])
      let run = await run(workspace)
      #expect(run.status == 1)
      let found = try #require(run.findings.first, "\(escape)")
      #expect(found.code == "yaml-bad-character")
      #expect([found.line, found.column] == [3, 8])
    }
  }

  @Test func directionsThatDeceiveAreWarnedOf() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/foreword.md": "Dear\n\nreaders \u{202E}of all\n",
      Self.activity: "---\ntitle: a \u{2067}b\ndates: 2024\n---\nc\n",
      "Plugins/Health/Content/partners.csv":
        "category,name,country\nUN,\u{2067}منظمة\u{2069},\n",
    ])
    let run = await run(workspace)
    #expect(run.status == 0)
    let found = run.findings.filter { $0.code == "text-direction" }
    #expect(found.map(\.path) == ["Configs/report/foreword.md", Self.activity])
    #expect(found.map(\.line) == [3, 2])
    #expect(found.map(\.column) == [9, 10])
  }

  @Test func marksAndLineEndsOfOtherSystemsAreUnderstood() async throws {
    let workspace = try SmallWorkspace.make()
    #expect(await run(workspace).status == 0)
    let expected = workspace.files(under: "build/report")
    for path in [
      Self.activity, "Configs/report/report.yaml", "Configs/report/foreword.md",
      "Plugins/Health/Content/sector.yaml", "Plugins/Health/Content/partners.csv",
    ] {
      let text = try #require(workspace.text(path))
      try workspace.write(
        "\u{FEFF}" + text.replacing("\n", with: "\r\n"), to: path)
    }
    let second = await run(workspace)
    #expect(second.status == 0, "\(second.errors)")
    #expect(workspace.files(under: "build/report") == expected)
  }

  @Test func namesAndMessagesMoveNoCursor() async throws {
    let name = "a\u{1B}[31m\u{202E}b.md"
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/\(name)": "---\ntitel: a\n---\n"
    ])
    let run = await CommandRun.of(["check"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.errors.contains("a\\u{1B}[31m\\u{202E}b.md:2:1"), "\(run.errors)")
    #expect(!run.errors.contains("\u{1B}"))
  }
}
