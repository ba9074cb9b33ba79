import BinderyTesting
import Foundation
import SectorKit
import Testing
import Writers

@testable import BinderyCommand

@Suite struct CommandLineTests {
  private func run(_ arguments: [String], in folder: String = "/") async -> CommandRun {
    await CommandRun.of(arguments, in: folder, plugins: [HealthPlugin()])
  }

  @Test(arguments: [
    ["bild"], ["build", "--formats", "html"], ["build", "--format", "htlm"], ["list", "editons"],
    ["list", "activities", "--period", "2024-05/2024-04"], ["render"], ["build", "--jobs", "0"],
    ["build", "--format", ""], ["build", "--format", ","], ["build", "--format", "html,,text"],
    ["build", "--format", "h tml"], ["build", "--output", ""],
    ["list", "editions", "--workspace", ""],
    ["build", "--jobs", "99999999999999999999"],
    ["build", "--workspace", "/nowhere"], ["check", "--diagnostics", "xml"],
  ])
  func usageErrorsGoToStandardError(arguments: [String]) async {
    let run = await run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: "))
  }

  @Test(arguments: [
    ("bindery", "bindery"), ("../bin/bindery", "../bin/bindery"),
    ("/usr/bin/bindery", "/usr/bin/bindery"),
    (".build/release/bindery", ".build/release/bindery"),
    ("/home/ann/clone/.build/release/bindery", "/home/ann/clone/.build/release/bindery"),
    (".build/x86_64-unknown-linux-gnu/debug/bindery", "swift run bindery"),
    ("/home/ann/clone/.build/x86_64-unknown-linux-gnu/debug/bindery", "swift run bindery"),
  ])
  func whatToCallNextIsNamedAsTheProgramWasCalled(path: String, name: String) {
    #expect(CommandEnvironment.invocation(of: path) == name)
  }

  @Test(arguments: [
    ["--workspace", "DIR", "list", "editions"], ["--workspace=DIR", "list", "editions"],
    ["--jobs", "1", "--notes", "--workspace", "DIR", "check", "report"],
    ["--diagnostics", "json", "--workspace", "DIR", "check", "--", "report"],
  ])
  func globalOptionsMayStandFirst(arguments: [String]) async throws {
    let workspace = try SmallWorkspace.make()
    let run = await run(arguments.map { $0.replacing("DIR", with: workspace.location) })
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("report"))
  }

  @Test(arguments: [
    ["--workspace"], ["--workspace", "/"], ["--jobs", "2", "--help"], ["--note", "list"],
  ])
  func whatStandsBeforeNoCommandStays(arguments: [String]) {
    #expect(GlobalWords.behindCommand(arguments) == arguments)
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["--generate-completion-script", "bash"]])
  func requestedHelpIsOutput(arguments: [String]) async {
    let run = await run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("bindery"))
  }

  @Test(arguments: [
    (["build", "--help"], "--strict"), (["help", "render"], "--allow-html"),
    (["list", "--help"], "--period"), ([], "SUBCOMMANDS"),
  ])
  func helpIsAboutTheCommandAskedFor(arguments: [String], words: String) async {
    let run = await run(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains(words), "\(run.output)")
  }

  @Test func theWorkspaceIsFoundUpwards() async throws {
    let workspace = try SmallWorkspace.make()
    let run = await run(["list", "editions"], in: workspace.location + "/Plugins/Health")
    #expect(
      run.output == "NAME    KIND           PERIOD  TITLE\nreport  annual-report  2024    Report\n")
    let named = await self.run(["list", "editions", "--workspace", workspace.location])
    #expect(named.output == run.output)
  }

  @Test func recordsAreListedByPeriod() async throws {
    let workspace = try SmallWorkspace.make()
    let table = await run(["list", "activities"], in: workspace.location)
    #expect(
      table.output == """
        SECTOR  ID     DATES       KIND      TITLE
        health  forum  6 May 2024  activity  Forum on care

        """)
    let none = await run(
      ["list", "activities", "--period", "2024-Q1", "--format", "json"], in: workspace.location)
    #expect(none.output.filter { !$0.isWhitespace } == "[]")
    let partners = await run(
      ["list", "partners", "--format", "json"], in: workspace.location)
    let rows = try JSONDecoder().decode([[String: String]].self, from: Data(partners.output.utf8))
    #expect(rows.map { $0["name"] } == ["WHO", "Aid"])
  }

  @Test func renderNeedsNoWorkspace() async throws {
    let folder = try TemporaryWorkspace([
      "a.md": "---\n\n# A\n\n![i](x.png) <b>c</b> [d](odd:e)\n"
    ])
    let run = await run(["render", "a.md", "--allow-html"], in: folder.location)
    #expect(run.status == 0)
    #expect(
      run.output == """
        <hr />
        <h1>A</h1>
        <p><img src="x.png" alt="i" /> <b>c</b> <a href="odd:e">d</a></p>

        """)
    let text = await self.run(["render", "a.md", "--to", "text"], in: folder.location)
    #expect(text.status == 1)
    #expect(text.output.contains("<b>c</b> d"))
    #expect(text.errors.contains("a.md:5:22: error:"))
    #expect(await self.run(["render", "b.md"], in: folder.location).status == 2)
  }

  @Test func theVersionIsOutput() async {
    let run = await run(["--version"])
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.split(separator: ".").count == 3)
  }

  @Test(arguments: [
    (["biuld"], "‘biuld’; did you mean ‘build’?"), (["chekc", "report"], "did you mean ‘check’?"),
    (["new", "sectr", "Water"], "‘new sectr’; did you mean ‘new sector’?"),
    (["help", "chek"], "did you mean ‘check’?"), (["help", "new", "sektor"], "‘new sector’"),
    (["xyzzyx"], "there are build, check,"), (["new", "thing"], "new sector, new edition"),
    (["new", "edition", "q", "--kind", "newslettr"], "did you mean ‘newsletter’?"),
  ])
  func theNearestCommandIsOffered(arguments: [String], words: String) async throws {
    let workspace = try SmallWorkspace.make()
    let run = await run(arguments, in: workspace.location)
    #expect(run.status == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test(arguments: [".", "report.yaml", "./report.yaml", "../report", "../report/"])
  func editionIsNamedFromWithinItsFolder(path: String) async throws {
    let workspace = try SmallWorkspace.make()
    let run = await run(["check", path], in: workspace.location + "/Configs/report")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("report: in order"))
  }

  @Test(arguments: ["Configs/report", "Configs/report/", "./Configs/report/report.yaml"])
  func editionIsNamedByItsPathInTheWorkspace(path: String) async throws {
    let workspace = try SmallWorkspace.make()
    let run = await run(["check", path, "--workspace", workspace.location], in: "/")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("report: in order"))
  }

  @Test func recordsOfAUnitAreListed() async throws {
    let workspace = try SmallWorkspace.make()
    let run = await run(["list", "activities", "--sector", "health"], in: workspace.location)
    #expect(run.output.contains("Forum on care"))
    let wrong = await self.run(["list", "activities", "--sector", "helth"], in: workspace.location)
    #expect(wrong.status == 2 && wrong.errors.contains("did you mean ‘health’?"))
    let editions = await self.run(
      ["list", "editions", "--sector", "health"], in: workspace.location)
    #expect(editions.status == 2)
  }

  @Test(arguments: [
    ("activities", "participants", ["talk"]), ("activities", "place", ["forum", "talk"]),
    ("activities", "partners", ["forum"]), ("activities", "theme", ["forum"]),
    ("activities", "body", ["talk"]), ("activities", "title", []),
  ])
  func recordsThatLackAFieldAreListed(subject: String, field: String, ids: [String]) async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/sector.yaml":
        "id: health\ncode: HE\nname: Health\nthemes: [{id: care, title: Care}]\n",
      "Plugins/Health/Content/activities/forum.md":
        "---\ntitle: Forum\ndates: 2024\nparticipants: 4\n---\nPeople met.\n",
      "Plugins/Health/Content/activities/talk.md":
        "---\ntitle: Talk\ndates: 2024\npartners: [Aid]\ntheme: care\n---\n",
    ])
    let run = await run(
      ["list", subject, "--missing", field, "--format", "json"], in: workspace.location)
    let rows = try JSONDecoder().decode([[String: String]].self, from: Data(run.output.utf8))
    #expect(rows.compactMap { $0["id"] }.sorted() == ids)
  }

  @Test(arguments: [("country", ["Roads"]), ("place", ["Well", "Roads"])])
  func milestonesThatLackAFieldAreListed(field: String, titles: [String]) async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/milestones.yaml": """
      - {date: 2001, title: Well, countries: [Japan]}
      - {date: 2002, title: School, place: Kobe, countries: [Mongolia, Japan]}
      - {date: 2003, title: Roads}

      """
    ])
    let run = await run(
      ["list", "milestones", "--missing", field, "--format", "json"], in: workspace.location)
    let rows = try JSONDecoder().decode([[String: String]].self, from: Data(run.output.utf8))
    #expect(rows.map { $0["title"] } == titles)
  }

  @Test(arguments: [
    ("activities", "participant", "did you mean ‘participants’?"),
    ("partners", "colour", "there are sector, category, country, group, name."),
    ("editions", "title", "--missing goes with records"),
  ])
  func fieldsThatCannotBeMissingAreRefused(
    subject: String, field: String, words: String
  ) async throws {
    let workspace = try SmallWorkspace.make()
    let run = await run(["list", subject, "--missing", field], in: workspace.location)
    #expect(run.status == 2 && run.errors.contains(words), "\(run.errors)")
  }

  @Test func onlyTheUnitThatIsAskedForIsListed() async throws {
    let workspace = try SmallWorkspace.make([
      "Plugins/Care/Content/sector.yaml": "id: care\ncode: CA\nname: Care\n",
      "Plugins/Care/Content/activities/walk.md": "---\ntitle: A walk\ndates: 2024\n---\nText.\n",
    ])
    let run = await CommandRun.of(
      ["list", "activities", "--sector", "care"], in: workspace.location,
      plugins: [HealthPlugin(), CarePlugin()])
    #expect(run.output.contains("A walk") && !run.output.contains("Forum"))
  }

  private struct CarePlugin: SectorPlugin {
    let description = SectorDescription(id: "care", folder: "Care")
  }

  @Test func editionsThatCannotBeReadAreListedByName() async throws {
    let workspace = try SmallWorkspace.make([
      "Configs/broken/report.yaml": "title: [",
      "Configs/late/report.yaml": "title: Late\nperiod: 2025\n",
    ])
    let run = await run(["list", "editions", "--period", "2024"], in: workspace.location)
    #expect(run.output.contains("broken") && run.output.contains("report"))
    #expect(!run.output.contains("Late"), "\(run.output)")
  }

  @Test(arguments: [40, 60, 80, 200])
  func tablesFitTheTerminal(columns: Int) async throws {
    let title =
      "Symposium 论坛 on care, with a title that goes on for longer than any terminal is wide"
    let workspace = try SmallWorkspace.make([
      "Plugins/Health/Content/activities/a-rather-long-name-of-a-file.md":
        "---\ntitle: \(title)\ndates: 2024-05-06/2024-05-08\n---\nText.\n"
    ])
    let output = Recorder()
    var environment = CommandEnvironment(
      standardOutput: { output.add($0) }, standardError: { _ in },
      workingFolder: workspace.location)
    environment.columns = columns
    _ = await BinderyCommand.run(
      plugins: [HealthPlugin()], arguments: ["list", "activities"], environment: environment)
    let lines = output.text.split(separator: "\n")
    #expect(lines.count == 3)
    let least = 4 * 12 + 8 + 6  // the narrowest the columns get
    for line in lines { #expect(line.displayWidth <= max(columns, least), "\(line)") }
    #expect(output.text.contains(title) == (columns == 200))
    #expect(output.text.contains("…") == (columns < 200))
  }

  @Test(arguments: [
    (["TERM": "dumb"], false, false), (["TERM": "xterm"], true, true), ([:], true, true),
    (["TERM": "xterm", "NO_COLOR": "1"], true, false), (["NO_COLOR": ""], true, true),
  ])
  func dumbTerminalsGetNoSequences(
    variables: [String: String], allowsControl: Bool, allowsColor: Bool
  ) {
    let terminal = TerminalVariables(variables)
    #expect(terminal.allowControl == allowsControl)
    #expect(terminal.allowColor == allowsColor)
  }

  @Test(arguments: [
    (["build", "--", "positional@0"], ["report"]), (["check", "--", "positional@0"], ["report"]),
    (["build", "--", "--sector"], ["health"]), (["list", "--", "--sector"], ["health"]),
    (["new", "activity", "--", "--sector"], ["health"]),
    (["build", "--", "--format"], ["html", "markdown", "text", "email"]),
    (["list", "--", "positional@0"], ["editions", "sectors", "activities", "partners"]),
  ])
  func completionKnowsTheNames(arguments: [String], names: [String]) async throws {
    let workspace = try SmallWorkspace.make()
    let run = await run(
      ["---completion"] + arguments + ["2", "0", "bindery", "build", ""], in: workspace.location)
    #expect(run.status == 0, "\(run.errors)")
    let offered = run.output.split(separator: "\n").map(String.init)
    #expect(Set(offered).isSuperset(of: names), "\(offered)")
  }

  @Test func scriptsForCompletionOfferKinds() async {
    for shell in ["bash", "zsh", "fish"] {
      let run = await run(["--generate-completion-script", shell])
      #expect(run.output.contains("annual-report"), "\(shell)")
    }
  }

  @Test func theManualTellsEveryCommand() async {
    let run = await run(["manual"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(".TH BINDERY 1"))
    for words in ["bindery build", "bindery new sector", "bindery manual", "\\-\\-strict"] {
      #expect(run.output.contains(words.replacing("bindery ", with: "bindery ")), "\(words)")
    }
    // A line of text that begins like a request would be lost.
    let requests = [".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi", ".B", ".I"]
    for line in run.output.split(separator: "\n") where line.hasPrefix(".") {
      #expect(requests.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(line)")
    }
  }

  @Test func sentencesGoOnBelow() async throws {
    let output = Recorder()
    var environment = CommandEnvironment(
      standardOutput: { output.add($0) }, standardError: { _ in }, workingFolder: "/")
    environment.columns = 72
    _ = await BinderyCommand.run(
      plugins: [HealthPlugin()], arguments: ["explain"], environment: environment)
    let lines = output.text.split(separator: "\n")
    for line in lines { #expect(line.displayWidth <= 72, "\(line)") }
    #expect(!output.text.contains("…\n"))
    let whole = await run(["explain"])
    let words = { (text: String) in text.split { $0.isWhitespace }.sorted() }
    #expect(words(output.text) == words(whole.output))
    #expect(lines.count > whole.output.split(separator: "\n").count)
  }
}
