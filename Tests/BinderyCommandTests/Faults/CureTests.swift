import BinderyTesting
import Foundation
import SectorKit
import Testing

/// What people write by habit, and the cure that the finding offers.
@Suite struct CureTests {
  private static let content = "Plugins/Health/Content"

  /// The findings of a build of the small workspace with changed files.
  private func findings(_ changes: [String: String?]) async throws -> [CommandRun.Finding] {
    let workspace = try SmallWorkspace.make(changes)
    let run = await CommandRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    return run.findings
  }

  private func activity(_ keys: String, body: String = "Text.") -> [String: String?] {
    ["\(Self.content)/activities/forum.md": "---\ntitle: Forum\n\(keys)\n---\n\(body)\n"]
  }

  @Test(arguments: [
    ("2024-2-5", "2024-02-05"), ("5 May 2024", "2024-05-05"), ("May 5, 2024", "2024-05-05"),
    ("Monday, 5th of February 2024", "2024-02-05"), ("5 févr. 2024", "2024-02-05"),
    ("Sept 2024", "2024-09"), ("mai 2024", "2024-05"), ("Q3 2024", "2024-Q3"),
    ("5.5.2024", "2024-05-05"), ("31/05/2024", "2024-05-31"), ("05/31/2024", "2024-05-31"),
    ("2024/05/06", "2024-05-06"), ("20240506", "2024-05-06"), ("2024年5月6日", "2024-05-06"),
    ("05/2024", "2024-05"), ("2024-5", "2024-05"),
    ("2024-05-06 - 2024-05-08", "2024-05-06/2024-05-08"),
    ("2024-05-06/08", "2024-05-06/2024-05-08"), ("2024-05/08", "2024-05/2024-08"),
    ("5-8 May 2024", "2024-05-05/2024-05-08"), ("5–8 May 2024", "2024-05-05/2024-05-08"),
    ("30 April to 2 May 2024", "2024-04-30/2024-05-02"),
    ("30 December 2023 – 2 January 2024", "2023-12-30/2024-01-02"),
    ("May–June 2024", "2024-05/2024-06"), ("May 5–8, 2024", "2024-05-05/2024-05-08"),
  ])
  func datesOfOtherFormsAreOfferedInOurs(_ written: String, _ offered: String) async throws {
    for files in [
      activity("dates: \(written)"),
      ["\(Self.content)/milestones.yaml": "- title: Begun\n  date: \(written)\n"],
      [
        "\(Self.content)/partners.csv":
          "category,name,country,year\nUN,WHO,,\"\(written)\"\n"
      ],
    ] {
      let found = try #require(try await findings(files).first { $0.code == "date-unreadable" })
      #expect(found.fix == "write \(offered)")
    }
  }

  @Test(arguments: [
    ("2024-02-30", "February 2024 has 29 days"), ("2023-02-29", "February 2023 has 28 days"),
    ("2024-06-31/2024-07-02", "June 2024 has 30 days"), ("31 April 2024", "April 2024 has 30 days"),
    ("2024-13-01", "a year has no month 13"), ("2024-00", "a year has no month 0"),
  ])
  func daysThatDoNotExistAreTold(_ written: String, _ reason: String) async throws {
    let found = try #require(try await findings(activity("dates: \(written)")).first)
    #expect(found.message.contains(reason), "\(found)")
  }

  @Test(arguments: ["05/06/2024", "spring 2024", "mid-May 2024", "soon", "1 2 3 2024"])
  func datesThatCouldBeOthersAreNotGuessed(_ written: String) async throws {
    let found = try #require(try await findings(activity("dates: \(written)")).first)
    #expect(found.fix?.contains("2024-02-26, 2024-09") == true, "\(found)")
  }

  @Test(arguments: [
    ("40+", "{count: 40, qualifier: over}"), ("over 40", "{count: 40, qualifier: over}"),
    ("more than 1,200 people", "{count: 1200, qualifier: over}"), ("1,200", "1200"),
    ("\"1 200\"", "1200"), ("1.200", "1200"), ("12’500", "12500"),
    ("nearly 300", "{count: 300, qualifier: nearly}"), ("~300", "{count: 300, qualifier: about}"),
    ("about 300 participants", "{count: 300, qualifier: about}"),
    ("300 or more", "{count: 300, qualifier: at least}"), ("300 people", "300"),
    ("\"≥ 300\"", "{count: 300, qualifier: at least}"), ("约300人", "{count: 300, qualifier: about}"),
  ])
  func countsInWordsAreOfferedAsCounts(_ written: String, _ offered: String) async throws {
    for key in ["participants", "viewers"] {
      let found = try #require(
        try await findings(activity("dates: 2024\n\(key): \(written)")).first)
      #expect(found.code == "wrong-type")
      #expect(found.fix == "write \(offered)")
    }
  }

  @Test(arguments: ["40–50", "many", "1,20", "12.5", "3,000 and 40"])
  func countsThatNobodyCanTellShowTheForms(_ written: String) async throws {
    let found = try #require(
      try await findings(activity("dates: 2024\nparticipants: \(written)")).first)
    #expect(found.fix?.contains("or {count: 40, qualifier: over}") == true, "\(found)")
  }

  @Test func countsOfThingsAreOfferedAsNumbers() async throws {
    let list = "- title: Sites\n  declared: 1,200\n  items: [{country: Japan, name: A}]\n"
    let found = try #require(
      try await findings(["\(Self.content)/designations.yaml": list]).first)
    #expect(found.fix == "write 1200")
  }

  @Test(arguments: [
    ("countries: Korea", "write it as a list: [Korea]"),
    ("countries: China; Japan", "write it as a list: [China, Japan]"),
    ("links: https://example.org", "write it as a list: [{title: …, url: …}]"),
    ("photos: photos/a.jpg", "write it as a list: [{file: …}]"),
    ("photos: {file: photos/a.jpg}", "begin each item with ‘- ’, even where there is only one"),
  ])
  func whatShouldBeAListIsShownAsOne(_ keys: String, _ fix: String) async throws {
    let found = try #require(try await findings(activity("dates: 2024\n\(keys)")).first)
    #expect(found.code == "wrong-type")
    #expect(found.fix == fix)
  }

  @Test(arguments: [
    "photos/Well Team.JPG", "photos/well_team.jpg", "photos/wel-team.jpg", "well-team.jpg",
    "photos/well-team.jpeg", "pictures/well-team.jpg",
  ])
  func pictureThatIsNotThereIsTheNearest(_ name: String) async throws {
    let files: [String: String?] = [
      "Configs/report/foreword.md": "![The team](<\(name)>)\n",
      "Configs/report/photos/well-team.jpg": DrawnPicture.dot,
      "\(Self.content)/photos/well-team.jpg": DrawnPicture.dot,
    ]
    let photo = activity("dates: 2024\nphotos: [{file: \(name), alt: A team}]")
    let found = try await findings(files.merging(photo) { $1 })
      .filter { $0.code == "image-missing" || $0.code == "photo-missing" }
    #expect(found.count == 2)
    for finding in found { #expect(finding.fix == "write ‘photos/well-team.jpg’", "\(finding)") }
  }

  @Test func pictureThatIsLikeNoneIsNotGuessed() async throws {
    let found = try await findings([
      "Configs/report/foreword.md": "![The team](map-of-all-projects.png)\n",
      "Configs/report/well-team.jpg": DrawnPicture.dot,
    ])
    #expect(found.map(\.code) == ["image-missing"])
    #expect(found.first?.fix == nil)
  }

  @Test func linkToARecordWithoutItsUnitNamesTheUnit() async throws {
    let found = try await findings(
      ["Configs/report/foreword.md": "See [the forum](record:forum) and [none](record:fair).\n"])
    #expect(found.map(\.code) == ["broken-link", "broken-link"])
    #expect(found.first?.fix == "write ‘record:health-forum’")
    #expect(found.last?.fix == nil)
  }

  @Test(arguments: [
    ("category;name;country\r\nUN;\"WHO; Seoul\";\r\n", "WHO; Seoul"),
    (
      "\u{FEFF}CATEGORY\tName\tcountry\t\r\nUN\tWHO, Seoul\tRepublic of Korea\t\r\n\t\t\t\r\n",
      "WHO, Seoul"
    ),
    ("sep=;\r\ncategory;name;country;;\r\nUN;WHO;Japan;;\r\n;;;;\r\n;;;;\r\n", "WHO"),
    ("\"category\";\"name\";\"country\"\r\n\"UN\";\"WHO\";\"Japan\"\r\n", "WHO"),
  ])
  func exportsOfSpreadsheetsAreRead(_ table: String, _ name: String) async throws {
    let workspace = try SmallWorkspace.make(["\(Self.content)/partners.csv": table])
    let run = await CommandRun.of(
      ["build", "--strict", "--diagnostics", "json"], in: workspace.location,
      plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.findings == [])
    #expect(workspace.text("build/report/report.txt")?.contains(name) == true)
  }

  @Test(arguments: [
    ([0x43, 0x61, 0x66, 0xE9] as [UInt8], "Windows-1252"),
    ([0x93, 0x41, 0x94], "Windows-1252"),
    ([0xD6, 0xD0, 0xB9, 0xFA, 0xBD, 0xCC, 0xD3, 0xFD], "GBK"),
    ([0xCC, 0xEE, 0xED, 0xE3, 0xEE, 0xEB], "Windows-1251"),
  ])
  func encodingOfATableIsNamed(_ bytes: [UInt8], _ name: String) async throws {
    let workspace = try SmallWorkspace.make()
    let table = Array("category,name,country\nUN,".utf8) + bytes + Array(",\n".utf8)
    try workspace.write(Data(table), to: "\(Self.content)/partners.csv")
    let run = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    let found = try #require(run.findings.first)
    #expect(found.code == "file-not-text" && found.line == 2)
    #expect(found.message.contains(name), "\(found)")
  }

  @Test func whatProgramsLeaveBehindFailsNoStrictBuild() async throws {
    let names = [
      "Thumbs.db", "desktop.ini", ".DS_Store", "._forum.md", "forum.md~", "~$forum.docx",
      ".~lock.forum.docx#", "#forum.md#", ".forum.md.swp", "forum.md.bak", "forum.md.orig",
    ]
    var files: [String: String?] = [:]
    for name in names {
      for folder in ["", "activities/", "activities/2024/", "photos/"] {
        files["\(Self.content)/\(folder)\(name)"] = "x"
      }
      files["Configs/\(name)"] = "x"
      files["Configs/report/\(name)"] = "x"
      files["Templates/plain/\(name)"] = "x"
    }
    files["\(Self.content)/activities/__MACOSX/._forum.md"] = "x"
    let workspace = try SmallWorkspace.make(files)
    let run = await CommandRun.of(
      ["build", "--strict", "--diagnostics", "json"], in: workspace.location,
      plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.findings == [])
  }

  @Test func whatAPersonLeftBesideActivitiesIsStillTold() async throws {
    let found = try await findings(["\(Self.content)/activities/forum.docx": "x"])
    #expect(found.map(\.code) == ["stray-file"])
  }

  @Test(arguments: [
    ("Partners.csv", "partners.csv"), ("PUBLICATIONS.YAML", "publications.yaml"),
    ("partners.csv.txt", "partners.csv"), ("publication.yaml", "publications.yaml"),
    ("Activities/fair.md", "activities"), ("activity/fair.md", "activities"),
    ("photo/a.jpg", "photos"), ("milestones.yml", "milestones.yaml"),
  ])
  func filesWithNearlyTheRightNameAreTold(_ name: String, _ meant: String) async throws {
    let found = try await findings(["\(Self.content)/\(name)": "x: y\n"])
    #expect(found.map(\.code) == ["stray-file"], "\(found)")
    #expect(found.first?.message.hasSuffix("did you mean ‘\(meant)’?") == true, "\(found)")
  }

  @Test(arguments: ["README.md", "notes/plan.yaml", "sources.xlsx", "notes.txt"])
  func otherFilesAreLeftAlone(_ name: String) async throws {
    #expect(try await findings(["\(Self.content)/\(name)": "x"]) == [])
  }

  @Test func keyInTheColumnOfTheItemsIsTold() async throws {
    let found = try #require(
      try await findings(activity("dates: 2024\nlinks:\n  - title: x\n  url: https://e.org")).first)
    #expect(found.code == "yaml-syntax" && found.line == 6 && found.column == 3)
    #expect(found.message.contains("belongs to no item"))
  }

  @Test func namesOfCountriesAreThoseThatTheWorkspaceShows() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/countries.yaml": "Russia: Russian Federation\nGlobal:\n",
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "[sector, category]", with: "[country]"),
      "\(Self.content)/partners.csv":
        "category,name,country\nUN,A,Russia\nUN,B,Russian Federation\nUN,C,Global\n",
      "\(Self.content)/activities/forum.md":
        "---\ntitle: Forum\ndates: 2024\ncountries: [Russian Federation, Russia, Japan]\n---\nText.\n",
    ])
    let run = await CommandRun.of(
      ["build", "--strict", "--diagnostics", "json"], in: workspace.location,
      plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.txt"))
    #expect(!text.contains("Federation") && text.contains("Russia, Japan"), "\(text)")
  }

  @Test(arguments: [("Rusia: Russian Federatoin\n", 1), ("- Russia\n", 1), ("Russia: [a]\n", 1)])
  func mistakesInTheNamesOfCountriesAreTold(_ text: String, _ line: Int) async throws {
    let workspace = try SmallWorkspace.make(["Configs/countries.yaml": text])
    let run = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 2)
    let found = try #require(run.findings.first)
    #expect(found.path == "Configs/countries.yaml" && found.line == line)
  }

  @Test(arguments: ["forward.md", "Foreword.md", "fore-word.md", "text/foreword.md"])
  func fileThatIsNotThereIsTheNearest(_ name: String) async throws {
    let report = SmallWorkspace.report.replacing("foreword.md", with: name)
    let found = try #require(try await findings(["Configs/report/report.yaml": report]).first)
    #expect(found.code == "file-missing")
    #expect(found.fix == "write ‘foreword.md’")
  }

  @Test(arguments: ["report.yml", "Report.yaml", "REPORT.YML", "report.yaml.txt"])
  func configurationWithNearlyTheRightNameIsTold(_ name: String) async throws {
    let workspace = try SmallWorkspace.make(["Configs/second/\(name)": SmallWorkspace.report])
    let run = await CommandRun.of(
      ["check", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 2)
    #expect(run.output.contains("second: its configuration is wrong"))
    let found = try #require(run.findings.first)
    #expect(found.code == "file-missing")
    #expect(found.message.hasSuffix("did you mean ‘\(name)’?"), "\(found)")
  }
}
