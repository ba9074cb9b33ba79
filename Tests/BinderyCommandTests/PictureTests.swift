import BinderyTesting
import Foundation
import Testing

/// Pictures on their way from a camera to readers: sizes, what is left out, what is kept between builds.
@Suite struct PictureTests {
  static let report = SmallWorkspace.report.replacing(
    "formats: [html, markdown, text]", with: "formats: [html]")

  static let hasVips = FileManager.default.isExecutableFile(atPath: "/usr/bin/vips")
  static let withoutVips: Comment = "libvips is not installed; ‘.ci/setup’ brings it"

  /// A workspace whose foreword shows a picture, and whose configuration can be changed.
  static func workspace(
    _ picture: Data, name: String = "hall.png", report: String = report
  ) throws -> TemporaryWorkspace {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": report,
      "Configs/report/foreword.md": "Dear readers.\n\n![The hall](\(name) \"Our hall\")\n",
    ])
    try workspace.write(picture, to: "Configs/report/\(name)")
    return workspace
  }

  /// A picture of the width of 1,500 pixels, which tells where it was taken.
  private static let telling = DrawnPicture.png(
    width: 1500, height: 30,
    chunks: [
      ("eXIf", DrawnPicture.exif(orientation: 6, copyright: "© Office", position: true)),
      ("tEXt", Data("Comment\0made with Camera 3000".utf8)),
    ])

  func run(
    in workspace: TemporaryWorkspace, vips script: String? = nil, _ arguments: [String] = ["build"],
    version: String = "8.14.1"
  ) throws -> HostileRun {
    var variables: [String: String] = [:]
    if let script {
      try workspace.write(
        """
        #!/bin/sh
        case $1 in --version) echo vips-\(version); exit 0;; esac
        \(script)

        """, to: ".engines/vips")
      try TestProgram.makeExecutable("\(workspace.location)/.engines/vips")
      variables["PATH"] = "\(workspace.location)/.engines:/bin"
    }
    return try HostileRun.of(
      arguments + ["--diagnostics", "json"], in: workspace.location, variables: variables)
  }

  /// Runs without libvips.
  private func bareRun(in workspace: TemporaryWorkspace) throws -> HostileRun {
    try HostileRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location, variables: ["PATH": "/nowhere"])
  }

  // MARK: With libvips

  @Test(.enabled(if: hasVips, withoutVips)) func readersGetSizesAndNoPosition() throws {
    let workspace = try Self.workspace(
      DrawnPicture.png(
        width: 1500, height: 300,
        chunks: [("eXIf", DrawnPicture.exif(copyright: "© Office", position: true))]))
    let run = try run(in: workspace)
    #expect(run.status == 0 && run.findings.isEmpty, "\(run.errors)")
    let page = try #require(workspace.text("build/report/report.html"))
    let sizes = "sizes=\"(min-width: 60rem) 60rem, 100vw\""
    let folder = "assets/report/hall.png"
    #expect(
      page.contains(
        "srcset=\"\(folder)@640.png 640w, \(folder) 1280w\" \(sizes) width=\"1280\" height=\"256\""),
      "\(page)")
    let files = workspace.files(under: "build/report/assets/report")
    #expect(files["hall.png"]?[16..<24] == Data([0, 0, 5, 0, 0, 0, 1, 0]))
    for (name, bytes) in files {
      #expect(bytes.range(of: Data("Camera 3000".utf8)) == nil, "\(name)")
      #expect(bytes.range(of: Data("© Office".utf8)) != nil, "\(name)")
    }
    if page.contains("<source") {
      #expect(page.contains("srcset=\"\(folder)@640.webp 640w, \(folder)@1280.webp 1280w\""))
      #expect(files["hall.png@640.webp"] != nil)
    }
    #expect(try Self.hasNothingBesides(["report"], in: workspace))
    let manifest = try #require(workspace.text("build/report/manifest.json"))
    #expect(manifest.contains("\"name\" : \"libvips\""))
    #expect(manifest.contains("\"path\" : \"Configs/report/hall.png\""))
  }

  /// Whether there are editions and the cache in the output folder, and no work is left in that.
  private static func hasNothingBesides(
    _ editions: [String], in workspace: TemporaryWorkspace
  ) throws -> Bool {
    let build = "\(workspace.location)/build"
    let kept = try FileManager.default.contentsOfDirectory(atPath: "\(build)/.pictures")
    return try FileManager.default.contentsOfDirectory(atPath: build).sorted()
      == [".engines", ".pictures"] + editions && kept.allSatisfy { $0.count == 64 }
  }

  @Test(.enabled(if: hasVips, withoutVips)) func turnedPicturesStandUpright() throws {
    let workspace = try Self.workspace(Self.telling)
    let run = try run(in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    let files = workspace.files(under: "build/report/assets/report")
    #expect(files["hall.png"]?[16..<24] == Data([0, 0, 0, 30, 0, 0, 5, 220]))
    #expect(
      workspace.text("build/report/report.html")?.contains("width=\"30\" height=\"1500\"") == true)
  }

  @Test(.enabled(if: hasVips, withoutVips)) func sameInputGivesTheSameBytes() throws {
    var files: [[String: Data]] = []
    for jobs in ["1", "3"] {
      let workspace = try Self.workspace(Self.telling)
      try workspace.write(
        DrawnPicture.png(width: 700, height: 90), to: "Configs/report/other.png")
      try workspace.write(
        "![The hall](hall.png)\n\n![Another](other.png)\n", to: "Configs/report/foreword.md")
      let run = try run(in: workspace, ["build", "--jobs", jobs])
      #expect(run.status == 0, "\(run.errors)")
      files.append(workspace.files(under: "build"))
    }
    #expect(files[0] == files[1])
    #expect(files[0].count > 6)
  }

  @Test(.enabled(if: hasVips, withoutVips)) func whatWasMadeIsKeptAndNeverTrusted() throws {
    let workspace = try Self.workspace(Self.telling)
    let script = "echo run >>\"\(workspace.location)/runs\"\nexec /usr/bin/vips \"$@\""
    func runs() -> Int {
      let count = workspace.text("runs")?.split(separator: "\n").count ?? 0
      try? workspace.remove("runs")
      return count
    }
    #expect(try run(in: workspace, vips: script).status == 0)
    let first = workspace.files(under: "build/report")
    let made = runs()
    #expect(made > 0)
    #expect(try run(in: workspace, vips: script).status == 0)
    #expect(runs() == 0)
    // Another edition shows the same picture.
    try workspace.write(
      Self.report.replacing("title: Report", with: "title: Other"), to: "Configs/other/report.yaml")
    try workspace.write("![The hall](a.png)\n", to: "Configs/other/foreword.md")
    try workspace.write(Self.telling, to: "Configs/other/a.png")
    #expect(try run(in: workspace, vips: script).status == 0)
    #expect(runs() == 0)
    let entries = workspace.files(under: "build/.pictures").keys.sorted()
    #expect(entries.count == made)
    try workspace.write(
      "Kept by Bindery\nnot at all", to: "build/.pictures/\(entries[0])")
    #expect(try run(in: workspace, vips: script, ["build", "report"]).status == 0)
    #expect(runs() == 1)
    try workspace.remove("build/.pictures")
    #expect(try run(in: workspace, vips: script, ["build", "report"]).status == 0)
    #expect(runs() == made)
    #expect(workspace.files(under: "build/report") == first)
    // Another version may make other files.
    let newer = try run(in: workspace, vips: script, ["build", "report"], version: "8.15.0")
    #expect(newer.status == 0)
    #expect(runs() == made)
  }

  @Test(.enabled(if: hasVips, withoutVips)) func checkingWritesNothing() throws {
    let workspace = try Self.workspace(Self.telling)
    #expect(try run(in: workspace, ["check"]).status == 0)
    #expect(!workspace.contains("build"))
    var damaged = DrawnPicture.png(width: 1500, height: 300)
    damaged.replaceSubrange(70_000..<70_400, with: Data(count: 400))
    try workspace.write(damaged, to: "Configs/report/hall.png")
    let check = try run(in: workspace, ["check"])
    #expect(check.findings.map(\.code) == ["picture-damaged"], "\(check.errors)")
  }

  @Test(.enabled(if: hasVips, withoutVips)) func picturesThatCannotBeDecodedAreNotPublished() throws
  {
    var damaged = DrawnPicture.png(width: 1500, height: 300)
    damaged.replaceSubrange(70_000..<70_400, with: Data(count: 400))
    let workspace = try Self.workspace(DrawnPicture.png(width: 1500, height: 30))
    #expect(try run(in: workspace).status == 0)
    let before = workspace.files(under: "build/report")
    for picture in [damaged, DrawnPicture.png(width: 1500, height: 30).dropLast(900)] {
      try workspace.write(picture, to: "Configs/report/hall.png")
      let run = try run(in: workspace)
      #expect(run.status == 1)
      let found = try #require(run.findings.first, "\(run.errors)")
      #expect(found.code == "picture-damaged")
      #expect(found.path == "Configs/report/foreword.md" && found.line == 3)
      #expect(workspace.files(under: "build/report") == before)
    }
  }

  @Test(.enabled(if: hasVips, withoutVips)) func bombsAreNotOpened() throws {
    var bomb = DrawnPicture.png(width: 1500, height: 30)
    bomb.replaceSubrange(16..<24, with: Data([0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50]))
    let workspace = try Self.workspace(bomb)
    let run = try run(in: workspace, vips: "touch \"\(workspace.location)/opened\"")
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["picture-too-large"])
    #expect(run.findings.first?.message.contains("50000 × 50000") == true)
    #expect(!workspace.contains("opened") && !workspace.contains("build/report"))
  }

  @Test func smallPicturesStayAsTheyAre() throws {
    let picture = DrawnPicture.png(width: 40, height: 30)
    let workspace = try Self.workspace(picture)
    let run = try run(in: workspace, vips: "exit 1")
    #expect(run.status == 0, "\(run.errors)")
    #expect(workspace.files(under: "build/report/assets") == ["report/hall.png": picture])
    #expect(
      workspace.text("build/report/report.html")?.contains(
        "<img src=\"assets/report/hall.png\" alt=\"The hall\" width=\"40\" height=\"30\"") == true)
    #expect(!workspace.contains("build/.pictures"))
  }

  // MARK: With anything that calls itself libvips

  @Test(arguments: [
    ("exit 1", "picture-damaged"), ("kill -9 $$", "engine-failed"),
    ("exec yes >&2", "engine-failed"),
    ("exit 0", "engine-silent"), ("echo no picture >\"${3%%[*}\"", "engine-silent"),
    ("cp source \"${3%%[*}\"", "engine-silent"),
    ("exec head -c 2000000000 /dev/zero >\"${3%%[*}\"", "engine-failed"),
    ("echo x >../../../report/x; touch ../../../elsewhere", "engine-silent"),
  ])
  func aHostileEngineCostsTheEdition(script: String, code: String) throws {
    let workspace = try Self.workspace(Self.telling)
    let run = try run(in: workspace, vips: script)
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == [code], "\(run.errors)")
    #expect(run.findings.first?.path == "Configs/report/foreword.md")
    #expect(!workspace.contains("build/report"))
    #expect(workspace.files(under: "build/.pictures").isEmpty)
  }

  // MARK: Without libvips

  @Test func withoutTheEngineOnlyWhatTellsNoPositionIsPublished() throws {
    let silent = DrawnPicture.png(width: 1500, height: 30)
    let workspace = try Self.workspace(silent)
    let good = try bareRun(in: workspace)
    #expect(good.status == 0)
    #expect(good.findings.map(\.code) == ["pictures-as-they-are"], "\(good.errors)")
    #expect(good.findings.first?.severity == "note")
    #expect(workspace.files(under: "build/report/assets") == ["report/hall.png": silent])
    let before = workspace.files(under: "build")
    try workspace.write(Self.telling, to: "Configs/report/hall.png")
    let bad = try bareRun(in: workspace)
    #expect(bad.status == 1)
    #expect(bad.findings.map(\.code) == ["picture-position"], "\(bad.errors)")
    #expect(bad.findings.first?.line == 3)
    #expect(bad.findings.first?.fix?.contains("libvips-tools") == true)
    #expect(workspace.files(under: "build") == before)
  }

  @Test func nothingIsRemovedFromAVIF() throws {
    func box(_ name: String, _ data: Data) -> Data {
      Data([0, 0, 0, UInt8(data.count + 8)]) + Data(name.utf8) + data
    }
    let size = box("ispe", Data([0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 30]))
    let file =
      box("ftyp", Data("avif\0\0\0\0avif".utf8))
      + box("meta", size + box("infe", Data("Exif".utf8)))
      + box("mdat", Data([1]))
    let workspace = try Self.workspace(file, name: "hall.avif")
    let run = try run(in: workspace, vips: "exit 1")
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["picture-sealed"], "\(run.errors)")
  }
}
