import Assembling
import BinderyTesting
import Foundation
import Publishing
import SectorKit
import Testing

@Suite struct BuildTests {
  private func build(
    _ workspace: TemporaryWorkspace, _ arguments: [String] = [],
    plugin: any SectorPlugin = HealthPlugin()
  ) async -> CommandRun {
    await CommandRun.of(["build"] + arguments, in: workspace.location, plugins: [plugin])
  }

  private func edited(_ old: String, _ new: String) -> String {
    SmallWorkspace.report.replacing(old, with: new)
  }

  @Test func threeFormatsAndAManifestAreWritten() async throws {
    let workspace = try SmallWorkspace.make()
    let run = await build(workspace)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(
      run.output == """
        report: written to build/report
        To see it, open build/report/report.html

        """)
    #expect(
      workspace.files(under: "build").keys.sorted() == [
        "report/manifest.json", "report/report.html", "report/report.md", "report/report.txt",
      ])
    #expect(workspace.text("build/report/report.html")?.contains("<em>met</em>") == true)
    #expect(workspace.text("build/report/report.md")?.contains("People *met*.") == true)
    #expect(workspace.text("build/report/report.txt")?.contains("People met.") == true)
  }

  @Test func strictBuildsCheckEverythingAndReportItOnce() async throws {
    let workspace = try SmallWorkspace.make([
      // These errors occur in the content, the plan, the survey and the mail message, respectively.
      "Plugins/Health/Content/activities/forum.md":
        SmallWorkspace.activity.replacing("*met*", with: "<b>met</b> [the others](#nowhere)"),
      "Configs/report/foreword.md": String(repeating: "All of these words.\n", count: 4750),
      "Configs/report/report.yaml": edited("[html, markdown, text]", "[html, email, text]"),
      "Configs/other/report.yaml": edited("file: foreword.md", "file: own.md"),
      "Configs/other/own.md": "Dear others.",
      "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
    ])
    #expect(await build(workspace).status == 0)
    let before = workspace.files(under: "build")
    try workspace.write("Changed.", to: "Configs/other/own.md")
    for command in [["build"], ["check"]] {
      let run = await CommandRun.of(
        command + ["--strict", "--diagnostics", "json"], in: workspace.location,
        plugins: [HealthPlugin()])
      #expect(run.status == 1)
      let warnings = run.findings.filter { $0.severity == "warning" }.map(\.code)
      #expect(
        warnings.sorted() == [
          "broken-link", "html-shown-as-text", "html-shown-as-text", "mail-large",
        ])
      #expect(workspace.files(under: "build") == before)
    }
  }

  @Test func theManifestNamesDigestsSizesAndSources() async throws {
    struct Manifest: Decodable {
      struct Output: Decodable {
        var path: String
        var sha256: String
        var size: Int
      }
      struct Section: Decodable {
        var title: String
        var sources: [String]
      }
      var outputs: [Output]
      var sections: [Section]
    }
    let workspace = try SmallWorkspace.make([
      "Configs/report/foreword.md": "![A dot](dot.png)\n",
      "Configs/report/dot.png": DrawnPicture.dot,
    ])
    #expect(await build(workspace).status == 0)
    let text = try #require(workspace.text("build/report/manifest.json"))
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(text.utf8))
    #expect(
      manifest.outputs.map(\.path) == [
        "report.html", "report.md", "report.txt", "assets/report/dot.png",
      ])
    let asset = try #require(manifest.outputs.last)
    #expect(asset.size == 29)
    #expect(
      asset.sha256 == "1f117ab884befddb6b06149ee2aa019d76d02b8635c49d734031d69d2d0d7f93")
    #expect(
      manifest.sections.map(\.sources) == [
        ["Configs/report/foreword.md"],
        ["Plugins/Health/Content/sector.yaml", "Plugins/Health/Content/activities/forum.md"],
        ["Plugins/Health/Content/partners.csv"],
      ])
    #expect(workspace.text("build/report/report.html")?.contains("assets/report/dot.png") == true)
  }

  @Test func theSameInputGivesTheSameBytes() async throws {
    let one = try SmallWorkspace.make()
    let two = try SmallWorkspace.make()
    #expect(await build(one, ["--jobs", "1"]).status == 0)
    #expect(await build(two, ["--jobs", "7"]).status == 0)
    let first = one.files(under: "build")
    #expect(first == two.files(under: "build"))
    // The machine's time zone and language must not affect outputs; Turkish lowercases I
    // differently.
    setenv("TZ", "Pacific/Kiritimati", 1)
    setenv("LC_ALL", "tr_TR.UTF-8", 1)
    tzset()
    setlocale(LC_ALL, "")
    defer {
      unsetenv("TZ")
      unsetenv("LC_ALL")
      setlocale(LC_ALL, "C")
    }
    #expect(await build(one, ["--jobs", "3"]).status == 0)
    #expect(first == one.files(under: "build"))
  }

  @Test func aThrowingPluginCostsItsOwnSection() async throws {
    let workspace = try SmallWorkspace.make()
    let run = await build(workspace, plugin: ScriptedPlugin { _ in throw ScriptedFailure() })
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "plugin health failed while contributing section health: ScriptedFailure()"))
    let html = try #require(workspace.text("build/report/report.html"))
    #expect(html.contains("class=\"placeholder\""))
    // The chapter and the collected partners each name the unit whose content is missing.
    #expect(html.components(separatedBy: "“Health” could not be included").count == 3)
    #expect(html.contains("Dear readers."))
  }

  @Test func aSectionThatFailsCanBeOmitted() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": edited("sector: health", "sector: health\n    on-failure: omit")
        .replacing("    group-by: [sector, category]", with: "    on-failure: omit")
    ])
    let run = await build(workspace, plugin: ScriptedPlugin { _ in throw ScriptedFailure() })
    #expect(run.status == 1)
    let text = try #require(workspace.text("build/report/report.txt"))
    #expect(!text.contains("could not be included"))
    #expect(!text.contains("Health"))
  }

  @Test func aSectionThatFailsCanKeepTheEditionBack() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": edited("sector: health", "sector: health\n    on-failure: fail")
    ])
    let run = await build(workspace, plugin: ScriptedPlugin { _ in throw ScriptedFailure() })
    #expect(run.status == 1)
    #expect(!workspace.contains("build/report"))
  }

  @Test(arguments: [
    ("Configs/report/report.yaml", "kind: x", 2 as Int32),
    ("Plugins/Health/Content/activities/forum.md", "no front matter", 1),
    ("Templates/plain/page.txt.mustache", "{{nothing}}{{content}}", 2),
  ])
  func aFailedBuildLeavesThePreviousOutput(path: String, text: String, status: Int32) async throws {
    let workspace = try SmallWorkspace.make()
    #expect(await build(workspace).status == 0)
    let before = workspace.files(under: "build")
    try workspace.write(text, to: path)
    #expect(await build(workspace).status == status)
    #expect(workspace.files(under: "build") == before)
  }

  @Test func warningsKeepAStrictBuildBack() async throws {
    let workspace = try SmallWorkspace.make(["Configs/report/foreword.md": "a <b>b</b>\n"])
    #expect(await build(workspace, ["--strict"]).status == 1)
    #expect(!workspace.contains("build/report"))
    #expect(await build(workspace).status == 0)
    #expect(workspace.contains("build/report"))
  }

  @Test func editionsFailIndependently() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/bad/report.yaml": "kind: brochure\n",
      "Configs/zine/report.yaml": SmallWorkspace.report.replacing(
        "  - title: Foreword\n    file: foreword.md\n", with: ""),
    ])
    let run = await build(workspace)
    #expect(run.status == 2)
    #expect(workspace.contains("build/report/report.html"))
    #expect(workspace.contains("build/zine/zine.html"))
    #expect(!workspace.contains("build/bad"))
  }

  @Test(arguments: ["1", "7", "1000000000", "\(Int.max)"])
  func anyNumberOfJobsHasTheSameResult(_ jobs: String) async throws {
    let workspace = try SmallWorkspace.make()
    let run = await CommandRun.of(
      ["build", "--jobs", jobs, "--format", " html,html , text,html"], in: workspace.location,
      plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      workspace.files(under: "build/report").keys.sorted()
        == ["manifest.json", "report.html", "report.txt"])
  }

  @Test func formatsAndOutputCanBeChosen() async throws {
    let workspace = try SmallWorkspace.make()
    let run = await build(
      workspace, ["Configs/report", "--format", "text,markdown", "--output", "out/site"])
    #expect(run.status == 0)
    #expect(
      workspace.files(under: "out/site").keys.sorted() == [
        "report/manifest.json", "report/report.md", "report/report.txt",
      ])
  }

  @Test func outputThatCannotBeWrittenIsNamed() async throws {
    let workspace = try SmallWorkspace.make(["build": "a file in the way"])
    let run = await build(workspace)
    #expect(run.status == 1)
    #expect(run.errors.contains("[output-unwritable]"))
    #expect(workspace.text("build") == "a file in the way")
  }

  @Test func allowedHTMLIsPassedOn() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/foreword.md": "<mark>new</mark>\n",
      "Configs/report/report.yaml": edited(
        "file: foreword.md", "file: foreword.md\n    allow-html: true"),
    ])
    #expect(await build(workspace, ["--strict"]).status == 0)
    #expect(
      workspace.text("build/report/report.html")?.contains("<p><mark>new</mark></p>") == true)
    #expect(workspace.text("build/report/report.txt")?.contains("\nnew\n") == true)
  }

  @Test func allowedHTMLOfAUnitIsPassedOnInItsSectionOnly() async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/forum.md": SmallWorkspace.activity
        + "\n\n<mark>new</mark>\n",
      "Configs/report/report.yaml": edited(
        "- sector: health", "- sector: health\n    allow-html: true")
        + "\n  - title: Again\n    collect: activities\n    form: brief\n",
    ])
    #expect(await build(workspace).status == 0)
    let html = try #require(workspace.text("build/report/report.html"))
    #expect(html.contains("<mark>new</mark>"))
  }

  @Test func recordsCanBeLinkedAndBriefFormsYieldTheirAnchors() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/foreword.md": "See [the forum](record:health-forum).\n",
      "Configs/report/report.yaml": SmallWorkspace.report
        + "\n  - title: In brief\n    collect: activities\n    form: brief\n",
    ])
    let run = await build(workspace, ["--strict"])
    #expect(run.status == 0, "\(run.errors)")
    let html = try #require(workspace.text("build/report/report.html"))
    #expect(html.contains("<a href=\"#health-forum\">the forum</a>"))
    #expect(html.split(separator: "id=\"health-forum\"").count == 2)
    #expect(html.contains("class=\"brief\""))
  }

  @Test(arguments: [
    ("{count: 40, qualifier: over}", "300", "over 340"), ("40", "300", "340"),
    ("{count: 40, qualifier: about}", "{women: 200, men: 100}", "about 340"),
  ])
  func sumsAreAsExactAsTheirParts(first: String, second: String, sum: String) async throws {
    func activity(_ count: String) -> String {
      "---\ntitle: A\ndates: 2024\nparticipants: \(count)\n---\n"
    }
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/forum.md": activity(first),
      "Plugins/Health/Content/activities/second.md": activity(second),
      "Configs/report/report.yaml": SmallWorkspace.report
        + "\n  - title: Figures\n    collect: figures\n",
    ])
    #expect(await build(workspace, ["--strict"]).status == 0)
    let text = try #require(workspace.text("build/report/report.txt"))
    #expect(text.contains("\(sum)  participants"))
    #expect(text.contains("2  activities"))
    let manifest = try #require(workspace.text("build/report/manifest.json"))
    #expect(manifest.components(separatedBy: "activities/second.md").count == 3)
  }

  @Test func oneOfAKindIsInTheSingularAndEmptyChartsAreLeftOut() async throws {
    let figures =
      "kind: annual-report\ntitle: Report\norganization: Office\nperiod: 2024\n"
      + "theme: plain\nformats: [text]\nsections:\n  - {title: Figures, collect: figures}\n"
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": figures,
      "Configs/later/report.yaml": figures.replacing("period: 2024", with: "period: 2025"),
      "Plugins/Health/Content/partners.csv": "category,name,country\n",
    ])
    #expect(await build(workspace).status == 0)
    let one = try #require(workspace.text("build/report/report.txt"))
    #expect(one.contains("1  activity\n"))
    #expect(one.contains("Activities by sector"))
    let none = try #require(workspace.text("build/later/later.txt"))
    #expect(!none.contains("Activities by sector"))
    #expect(none.contains("Key figures by sector"))
  }

  @Test func layoutsShowCollectedRecordsAndEscapeThem() async throws {
    let evil = "*a* | [b](c) <i> {{name}} 1. #"
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": edited(
        "    group-by: [sector, category]",
        "    group-by: [sector]\n    layout: rows\n  - title: Works\n    collect: activities\n    layout: works"
      ),
      "Plugins/Health/Content/partners.csv": "category,name,country\nNGO,\"\(evil)\",Japan\n",
      "Templates/sections/rows.md.mustache": """
      {{#groups}}
      ## {{title}}

      | Name | Country |
      | --- | --- |
      {{#records}}
      | {{name}} | {{country}}{{^country}}–{{/country}} |
      {{/records}}
      {{/groups}}
      """,
      "Templates/sections/works.md.mustache": """
      {{#records}}
      - **{{title}}** ({{date}}): {{summary}}

        {{body}}
      {{/records}}
      """,
    ])
    let run = await build(workspace, ["--strict"])
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.txt"))
    #expect(text.contains(evil))
    #expect(text.contains("Health\n------"))
    let html = try #require(workspace.text("build/report/report.html"))
    #expect(
      html.contains(
        "<li>\n<p><strong>Forum on care</strong> (6 May 2024): People <em>met</em>.</p>"))
    #expect(!html.contains("<i>"))
  }
}

/// The fields that layouts get from incomplete records.
@Suite struct LayoutTests {
  @Test func missingFieldsAreNotInherited() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "collect: partners\n    group-by: [sector, category]",
        with: "collect: milestones\n    group-by: [date]\n    layout: years"),
      "Plugins/Health/Content/milestones.yaml":
        "- {date: 2001, body: Begun.}\n- {date: 2002, title: Moved, body: Done.}\n",
      "Templates/sections/years.md.mustache":
        "{{#groups}}{{#records}}\n- {{#title}}titled {{title}}{{/title}}{{^title}}untitled{{/title}}\n{{/records}}{{/groups}}",
    ])
    let run = await CommandRun.of(
      ["build", "report"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(text.contains("untitled"))
    #expect(text.contains("titled Moved"))
    #expect(!text.contains("titled 2001"))
  }

  @Test func aTreeAmongWordsKeepsTheTextOfAllItsBlocks() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report.replacing(
        "collect: partners\n    group-by: [sector, category]",
        with: "collect: milestones\n    layout: years"),
      "Plugins/Health/Content/milestones.yaml":
        "- date: 2001\n  body: |\n    Begun:\n\n    - in *Seoul*\n    - in Tokyo\n",
      "Templates/sections/years.md.mustache":
        "{{#records}}\nIn {{date}}: {{body}}\n{{/records}}",
    ])
    let run = await CommandRun.of(
      ["build", "report"], in: workspace.location, plugins: [HealthPlugin()])
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(text.contains("In 2001: Begun: in *Seoul* in Tokyo"))
  }
}
