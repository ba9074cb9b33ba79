import BinderyTesting
import Foundation
import SectorKit
import Testing

/// Content as people type and paste it, from the file to what is published.
@Suite struct DataTests {
  private static let activity = "Plugins/Health/Content/activities/forum.md"
  private static let partners = "Plugins/Health/Content/partners.csv"

  private struct Result {
    var run: CommandRun
    var outputs: [String: String]

    func text(_ format: String) -> String { outputs[format] ?? "" }
  }

  private func build(_ changes: [String: String?]) async throws -> Result {
    let workspace = try SmallWorkspace.make(changes)
    let run = await CommandRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location, plugins: [HealthPlugin()])
    var outputs: [String: String] = [:]
    for format in ["html", "md", "txt"] {
      let path = "\(workspace.location)/build/report/report.\(format)"
      outputs[format] = try? String(contentsOfFile: path, encoding: .utf8)
    }
    return Result(run: run, outputs: outputs)
  }

  @Test func blocksAreLinesWhereLinesAreMeant() async throws {
    let result = try await build([
      "Configs/report/report.yaml": """
      kind: >
        annual-report
      title: >
        Report of
        the year
      organization: |
        Our Office
      period: "2024 "
      theme: "plain "
      formats: [html, "markdown ", text]
      sections:
        - title: |
            Chapter one
          file: >
            foreword.md
        - sector: " health"
          form: "full "
      """,
      "Plugins/Health/Content/sector.yaml": """
      id: "health "
      code: HE
      name: |
        Health
      motto: >
        Care
        for all
      """,
      Self.activity: """
      ---
      title: >
        A long title that
        an officer wrote
      dates: " 2024-03-01"
      place: |
        Seoul
        Republic of Korea
      countries: ["China ", " Mongolia"]
      partners:
        - >
          Institute of A
        - |
          机构
      photos:
        - caption: |
            A caption
            on two lines
          credit: >
            Our Office
      links:
        - title: |
            Full article
          url: >
            https://example.org/a/long
        - title: Padded
          url: " https://example.org/padded "
      ---
      Text.
      """,
    ])
    #expect(result.run.findings.filter { $0.severity != "note" } == [])
    let markdown = result.text("md")
    for words in [
      "# Report of the year\n", "## Chapter one\n", "A long title that an officer wrote\n",
      "Seoul Republic of Korea, China", "Institute of A; 机构", "A caption on two lines (Our Office)",
      "(https://example.org/a/long)", "(https://example.org/padded)",
    ] {
      #expect(markdown.contains(words), "\(words): \(markdown)")
    }
    #expect(!result.text("html").contains("%0A") && !result.text("html").contains("%20"))
    #expect(result.text("txt").contains("A long title that an officer wrote"))
  }

  @Test(arguments: [
    "\"https://example.org/a b\"", ">\n      https://example.org/\n      programme",
    "https://example.org/a\u{3000}b", "|\n      http://例え.jp/\n      道",
    "https://example.org/a\u{A0}b", "mailto:Office <office@example.org>",
  ])
  func addressesWithSpacesAreTold(address: String) async throws {
    let link = "title: b\n    url: \(address)"
    let files = [
      Self.activity: "---\ntitle: a\ndates: 2024\nlinks:\n  - \(link)\n---\nc\n",
      "Plugins/Health/Content/publications.yaml": "\n\n\n\n  - \(link)\n",
    ]
    for (path, text) in files {
      let result = try await build([path: text])
      #expect(result.run.status == 1)
      #expect(result.run.findings.first?.code == "address-with-space", "\(result.run.errors)")
      #expect(result.run.findings.first?.line == 6)
    }
  }

  @Test func cellsThatLookTheSameAreOneGroup() async throws {
    let result = try await build([
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "[sector, category]", with: "[category, country, name]"),
      Self.partners: """
      \u{FEFF}Category , NAME,country,,
      Media,Radio Seoul,Republic of Korea,,
      Media ,Radio Busan,Republic of\u{A0}Korea,,
      Media,Radio  Tokyo,Ja\u{200B}pan,,
      \u{3000}Media, Radio Osaka ,Japan
      "Me\u{AD}dia",Radio Nara,"Japan\u{2009}"
      媒体,电台,中国,,
      "媒体\u{A0}",电视台,\u{FEFF}中国
      ,,,,
      ,,

      """,
    ])
    #expect(result.run.findings == [], "\(result.run.errors)")
    let lines = result.text("txt").split(separator: "\n").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    for heading in ["Media", "Republic of Korea", "Japan", "媒体", "中国"] {
      #expect(lines.count { $0.lowercased() == heading.lowercased() } == 1, "\(lines)")
    }
    #expect(result.text("md").contains("Radio Tokyo"))
  }

  @Test(arguments: [
    ("category|name|country\nUN|WHO|\n", "csv-separator", 1, "vertical bars"),
    ("category;name;country\nUN;WHO;\nUN,FAO,Italy\n", "csv-ragged-row", 3, "semicolons"),
    ("category\tname\tcountry\nUN;WHO;Japan\n", "csv-ragged-row", 2, "write tabs"),
    ("category，name，country\n", "csv-separator", 1, "full-width"),
    ("category,name,country\nUN,WHO,\nUN;FAO;Italy\n", "csv-ragged-row", 3, "semicolons"),
    ("category,name,country\nUN,\"WHO,Japan\nUN,FAO\",Japan\n", "csv-swallowed-rows", 2, "2 lines"),
    (
      "category,name,country\nUN,a,Japan\n\"媒体,电台,中国\n媒体,\",x\n", "csv-swallowed-rows", 3, "2 lines"
    ),
    (
      "category,name,country,note\nUN,a,b,\"c\nUN,d,e,f\nUN,g,h,\"\n", "csv-swallowed-rows", 2,
      "3 lines"
    ),
    ("category,name,country\n\"UN,a,b\nUN,c,d\nUN\",e,f\n", "csv-swallowed-rows", 2, "3 lines"),
    ("category,name,country\nUN,WHO \"Seoul,Korea\n", "csv-syntax", 2, "quote"),
    ("category,name,country\nUN,a,b\nUN,\"WHO,c\nUN,\"d, e\",f\n", "csv-quotes", 3, "not closed"),
    ("category,name,country\nUN,\" \u{A0}\",Japan\n", "csv-empty-name", 2, "partner"),
  ])
  func tablesThatCannotBeReadSayWhy(
    _ table: (text: String, code: String, line: Int, words: String)
  ) async throws {
    let result = try await build([Self.partners: table.text])
    let found = try #require(result.run.findings.first, "\(table.text)")
    #expect(found.code == table.code)
    #expect(found.line == table.line)
    #expect("\(found.message) \(found.fix ?? "")".contains(table.words), "\(found)")
  }

  @Test func aNoteMayGoOnOverLines() async throws {
    let result = try await build([
      Self.partners:
        "category,name,country,note\nUN,WHO,,\"one, two\nthree, four\"\nUN,\"F\nAO\",,\n"
    ])
    #expect(result.run.findings.map(\.code) == ["csv-cell-lines"], "\(result.run.errors)")
    #expect(result.text("md").contains("F AO"))
  }

  @Test func whatIsThereTwiceIsShownOnce() async throws {
    let result = try await build([
      Self.activity: """
      ---
      title: Forum
      dates: [2024-03-01, 2024-03-01/2024-03-01, 2024-03-02]
      countries: [China, Mongolia, "China "]
      partners: [甲, "甲", B]
      hashtags: ["#one", "#One"]
      links:
        - {title: a, url: "https://example.org"}
        - {title: a, url: "https://example.org"}
      ---
      Text.
      """,
      "Plugins/Health/Content/designations.yaml":
        "- title: Sites\n  items:\n    - {country: Japan, name: b}\n    - {country: Japan, name: b}\n",
      "Plugins/Health/Content/milestones.yaml":
        "- {date: 2001, title: Начало}\n- {title: Начало, date: 2001}\n",
      Self.partners: "category,name,country\nUN,WHO,\nUN,WHO\u{A0},\n",
    ])
    #expect(result.run.status == 0)
    #expect(result.run.findings.allSatisfy { $0.severity == "note" })
    let repeated = result.run.findings.filter {
      ["repeated-item", "repeated-record", "csv-repeated-row"].contains($0.code)
    }
    #expect(
      repeated.map { "\($0.code) \($0.line ?? 0)" }.sorted()
        == [
          "csv-repeated-row 3", "repeated-item 3", "repeated-item 4",
          "repeated-item 4", "repeated-item 5", "repeated-item 6", "repeated-item 9",
          "repeated-record 2",
        ].sorted(), "\(result.run.errors)")
    let markdown = result.text("md")
    #expect(markdown.contains("China, Mongolia*") && markdown.contains("甲; B"), "\(markdown)")
  }

  @Test(arguments: ["\"  \"", "~", "\"\u{A0}\"", "", "\"\u{3000}\""])
  func aTitleThatSaysNothingIsTold(title: String) async throws {
    let result = try await build([
      Self.activity: "---\ndates: 2024\ntitle: \(title)\n---\nText.\n"
    ])
    #expect(result.run.status == 1)
    let found = try #require(result.run.findings.first)
    #expect(found.code == "missing-key")
    #expect([found.line, found.column] == [3, 1])
  }

  @Test func linesBelowALineSeparatorAreExact() async throws {
    let result = try await build([
      Self.activity: """
      ---
      title: "Forum\u{2028}on care"
      summary: |
        One\u{2029}line.
      dates: 2024-03-01
      kolor: x
      ---
      Text\u{2028}with a [bad](record:health-none) link.
      """
    ])
    let found = result.run.findings.map { "\($0.code) \($0.line ?? 0)" }
    #expect(found.contains("unknown-key 6"), "\(found)")
    #expect(found.filter { $0.hasPrefix("yaml-line-separator") }.count == 2)
  }
}
