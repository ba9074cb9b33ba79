import BinderyTesting
import Foundation
import Testing

/// A misbehaving plugin costs only its own section.
@Suite struct HostilePluginTests {
  struct Case: CustomTestStringConvertible {
    var unit: String
    var code: String
    var message: String
    var options: [String] = []
    var testDescription: String { unit }

    static func malformed(_ unit: String, _ what: String) -> Case {
      Case(
        unit: unit, code: "contribution-malformed",
        message: "plugin \(unit) returned \(what) while contributing section \(unit)")
    }
  }

  static let cases = [
    Case(
      unit: "throwing", code: "plugin-threw",
      message: "plugin throwing failed while contributing section throwing: Failure()"),
    Case(
      unit: "trapping", code: "plugin-stopped",
      message: "plugin trapping stopped with signal 4 while contributing section trapping"),
    Case(
      unit: "indexing", code: "plugin-stopped",
      message: "plugin indexing stopped with signal 4 while contributing section indexing"),
    Case(
      unit: "recursing", code: "plugin-stopped",
      message: "plugin recursing stopped with signal 11 while contributing section recursing"),
    Case(
      unit: "aborting", code: "plugin-stopped",
      message: "plugin aborting stopped with signal 6 while contributing section aborting"),
    Case(
      unit: "killing", code: "plugin-stopped",
      message: "plugin killing stopped with signal 9 while contributing section killing"),
    Case(
      unit: "exiting", code: "plugin-stopped",
      message:
        "plugin exiting ended the build with status 0 while contributing section exiting"),
    Case(
      unit: "looping", code: "plugin-stalled",
      message: "plugin looping did not answer within 1 second while contributing section looping",
      options: ["--plugin-time-limit", "1"]),
    Case(
      unit: "sleeping", code: "plugin-stalled",
      message:
        "plugin sleeping did not answer within 0.5 seconds while contributing section sleeping",
      options: ["--plugin-time-limit", "0.5"]),
    Case(
      unit: "allocating", code: "plugin-outgrew",
      message: "plugin allocating exceeded the memory limit of the build, 300 MiB,"
        + " while contributing section allocating", options: ["--memory-limit", "300"]),
    Case(
      unit: "flooding", code: "contribution-too-large",
      message: "plugin flooding returned more than 5000000 blocks and runs of text"
        + " while contributing section flooding"),
    Case(
      unit: "nesting", code: "contribution-too-deep",
      message: "plugin nesting returned blocks more than 500 levels deep"
        + " while contributing section nesting"),
    Case(
      unit: "burying", code: "contribution-too-deep",
      message: "plugin burying returned blocks more than 500 levels deep"
        + " while contributing section burying"),
    Case(
      unit: "duplicating", code: "duplicate-anchor",
      message: "plugin duplicating gave a part the name ‘#same’, which another part has,"
        + " while contributing section duplicating"),
    Case(
      unit: "borrowing", code: "duplicate-anchor",
      message: "plugin borrowing gave a part the name ‘#health-forum’, which another part has,"
        + " while contributing section borrowing"),
    .malformed("infinite", "a chart with the value inf"),
    .malformed("negative", "a chart with the value -1e+300"),
    .malformed("unheaded", "a heading of level 9223372036854775807"),
    .malformed("numbering", "a list whose numbers start at 9223372036854775807"),
    .malformed("ragged", "a table with 2 columns and a row of 3"),
    .malformed("unaligned", "a table with 2 columns and alignments for 0"),
    .malformed("columnless", "a table without columns"),
    .malformed("endless", "a text of more than 16777216 bytes"),
    .malformed("escaping", "a picture of ‘../../../escaped’"),
    .malformed("wandering", "a picture in the folder ‘../../outside’"),
    .malformed("shouting", "a link to ‘RECORD:health-forum’"),
    .malformed("relative", "a link to ‘files/programme.pdf’"),
    .malformed("hostly", "a link to ‘//example.org/’"),
    .malformed("remote", "a link to ‘javascript:alert(1)’"),
    .malformed("repeating", "the fragment ‘misdeed’ twice"),
    Case(
      unit: "doubling", code: "duplicate-anchor",
      message: "plugin doubling gave a part the name ‘#doubling-visit’, which another part has,"
        + " while contributing section doubling"),
    Case(
      unit: "raging", code: "plugin-threw",
      message: "plugin raging failed while contributing section raging: "
        + String(repeating: "no ", count: 166) + "no…"),
    Case(
      unit: "terminating", code: "plugin-stopped",
      message: "plugin terminating stopped with signal 15 while contributing section terminating"),
    Case(
      unit: "quitting", code: "plugin-stopped",
      message: "plugin quitting ended the build with status 0 while contributing section quitting"),
    Case(
      unit: "masking", code: "plugin-stalled",
      message: "plugin masking did not answer within 1 second while contributing section masking",
      options: ["--plugin-time-limit", "1"]),
    Case(
      unit: "vanishing", code: "plugin-stopped",
      message: "plugin vanishing stopped with signal 4 while contributing section vanishing"),
    Case(
      unit: "erring", code: "plugin-flooded",
      message: "plugin erring printed more than 16 MiB while contributing section erring"),
    Case(
      unit: "spouting", code: "plugin-flooded",
      message: "plugin spouting printed more than 16 MiB while contributing section spouting"),
    Case(
      unit: "filling", code: "plugin-flooded",
      message: "plugin filling printed more than 128 MiB while contributing section filling"),
    Case(unit: "twin", code: "duplicate-plugin", message: "two plugins have the id ‘twin’"),
  ]

  @Test(arguments: cases)
  func onlyItsOwnSectionIsLost(_ test: Case) throws {
    let workspace = try HostileRun.workspace(
      [test.unit],
      sections: test.unit == "twin" ? "  - sector: twin\n" : nil)
    let run = try HostileRun.of(
      ["build", "--diagnostics", "json"] + test.options, in: workspace.location)
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.signal == nil)
    let found = try #require(run.findings.first { $0.code == test.code }, "\(run.errors)")
    #expect(found.message == test.message)
    #expect(found.path == "Configs/report/report.yaml")
    #expect(found.line == 10)
    let errors = run.findings.filter { $0.severity == "error" }
    #expect(errors.allSatisfy { $0.code == test.code }, "\(run.errors)")
    #expect(run.output.contains("written to build/report, but not complete"))
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(text.contains("Unit \(test.unit)"))
    #expect(text.contains("could not be included"))
    #expect(text.contains("Dear readers."))
    #expect(text.contains("People *met*."))
    #expect(text.contains("WHO"))
    #expect(Set(try leftovers(workspace)) == ["report"])
  }

  /// The contents of the output folder.
  private func leftovers(_ workspace: TemporaryWorkspace) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(workspace.location)/build")
  }

  @Test(arguments: [
    "description-trapping", "description-exiting", "description-looping", "fragments-trapping",
    "fragments-exiting", "fragments-looping", "kinds-trapping",
  ])
  func aPluginWithAFailingDescriptionIsLostAlone(_ wanted: String) throws {
    let workspace = try HostileRun.workspace(
      ["describing"],
      sections: "  - sector: describing\n  - {title: Some, collect: partners, from: [describing]}\n"
    )
    for arguments in [["build"], ["check"], ["build", "--sector", "health"]] {
      let run = try HostileRun.of(
        arguments + ["--diagnostics", "json", "--plugin-time-limit", "1"],
        in: workspace.location, variables: ["DESCRIBING": wanted])
      #expect(run.status == (arguments.count > 1 ? 0 : 1), "\(run.errors)")
      #expect(run.signal == nil)
      let errors = run.findings.filter { $0.severity == "error" }
      if arguments.count > 1 {
        // No section asks the unit for anything, but it fails all the same.
        let notes = run.findings.filter { $0.severity == "note" }
        #expect(notes.contains { $0.message.hasPrefix("plugin DescribingPlugin ") })
      } else {
        let code = wanted.hasSuffix("looping") ? "plugin-stalled" : "plugin-stopped"
        #expect(errors.map(\.code) == [code, code, code], "\(run.errors)")
        #expect(errors.first?.path == "Configs/report/report.yaml")
        #expect(errors.map(\.line) == [10, 11, 13])
        #expect(errors.first?.message.hasPrefix("plugin DescribingPlugin ") == true)
        #expect(errors.first?.message.contains(" while describing itself") == true)
      }
    }
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(text.contains("“describing” could not be included"))
    #expect(text.contains("People *met*."))
    #expect(
      workspace.text("build/report-health/report-health.md")?.contains("People *met*.") == true)
  }

  @Test(arguments: [
    "description-trapping", "description-exiting", "fragments-trapping", "kinds-trapping",
  ])
  func otherCommandsOmitAUnitWithAFailingDescription(_ wanted: String) throws {
    let workspace = try HostileRun.workspace(["describing"])
    let commands: [(arguments: [String], said: String)] = [
      (["list", "sectors"], "health"), (["list", "partners", "--format", "json"], "WHO"),
      (["schema", "publications"], "annotation"),
      (["new", "activity", "Talk", "--sector", "health", "--dates", "2024"], "activities/"),
    ]
    for (arguments, said) in commands {
      let run = try HostileRun.of(
        arguments, in: workspace.location, variables: ["DESCRIBING": wanted])
      #expect(run.signal == nil)
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.output.contains(said), "\(arguments): \(run.output)")
      #expect(run.errors.contains("plugin DescribingPlugin "), "\(run.errors)")
      #expect(run.errors.contains(" while describing itself"), "\(run.errors)")
    }
  }

  @Test func collectionsFromAllUnitsOmitALostUnit() throws {
    let workspace = try SmallWorkspace.make([
      "Configs/report/report.yaml": SmallWorkspace.report + "\n    from: all\n"
    ])
    let run = try HostileRun.of(
      ["build", "--diagnostics", "json"], in: workspace.location,
      variables: ["DESCRIBING": "description-trapping"])
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["plugin-stopped"], "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(text.contains("“DescribingPlugin” could not be included"))
    #expect(text.contains("WHO"))
  }

  @Test(arguments: ["description-changing", "fragments-changing"])
  func aPluginIsAskedOnce(_ wanted: String) throws {
    let workspace = try HostileRun.workspace(["describing"], sections: "  - sector: describing\n")
    for _ in 1...6 {
      let run = try HostileRun.of(
        ["build", "--diagnostics", "json"], in: workspace.location,
        variables: ["DESCRIBING": wanted])
      #expect(run.signal == nil)
      // The configuration may name this unit or another one.
      let codes = Set(run.findings.map(\.code))
      #expect(run.status == 0 || codes.isSubset(of: ["unknown-value"]), "\(run.errors)")
    }
  }

  @Test func aFragmentBesideTheOneThatShowsTheSameCostsItsSection() throws {
    let workspace = try HostileRun.workspace(
      ["doubling"], sections: "  - {sector: doubling, fragments: [highlights, misdeed]}\n")
    let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 1)
    #expect(run.findings.filter { $0.severity == "error" }.map(\.code) == ["duplicate-anchor"])
    #expect(workspace.text("build/report/report.md")?.contains("People *met*.") == true)
  }

  @Test func aNameClaimedByCustomRecordsCostsTheirSection() throws {
    let workspace = try HostileRun.workspace(
      ["archive"], sections: "  - collect: relics\n    title: Relics\n")
    try workspace.write(
      "- {name: Vase}\n- {name: Impostor}\n", to: "Plugins/Archive/Content/relics.yaml")
    try workspace.write(
      "See [the forum](record:health-forum).\n", to: "Configs/report/foreword.md")
    let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 1)
    let errors = run.findings.filter { $0.severity == "error" }
    #expect(
      errors.map(\.message) == [
        "plugin archive gave a part the name ‘#health-forum’, which another part has,"
          + " while contributing section Relics"
      ], "\(run.errors)")
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(text.contains("“Relics” could not") || text.contains("“Unit archive” could not"))
    #expect(text.contains("People *met*."))
  }

  @Test func findingsInFilesBeyondNumberAreCounted() throws {
    let workspace = try HostileRun.workspace(["scattering"])
    let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 0)
    #expect(run.findings.count { $0.code == "plugin-note" } < 2_000)
    #expect(run.findings.contains { $0.message == "and 298800 more of this kind" })
  }

  @Test func aMillionFindingsAreCounted() throws {
    let workspace = try HostileRun.workspace(["reporting"])
    let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 0)
    let found = run.findings.filter { $0.code == "plugin-note" }
    #expect(found.count == 201)
    #expect(found.contains { $0.message == "and 999800 more of this kind" })
    #expect(run.errors.utf8.count < 200_000)
  }

  @Test func messagesOfTheRuntimeArePassedOn() throws {
    let workspace = try HostileRun.workspace(["indexing"])
    let run = try HostileRun.of(["build"], in: workspace.location)
    // Optimized programs trap silently.
    #if DEBUG
      #expect(run.errors.contains("it said ‘Fatal error: Index out of range’"), "\(run.errors)")
    #else
      #expect(run.errors.contains("while contributing section indexing"), "\(run.errors)")
    #endif
  }

  @Test(arguments: [
    ("reader", "while reading records of a kind of its own"),
    ("viewer", "while contributing section Relics"),
    ("sorter", "while reading records of a kind of its own"),
  ])
  func aKindOfRecordCostsItsUnitOnly(_ victim: String, _ occasion: String) throws {
    let workspace = try HostileRun.workspace(
      ["archive"], sections: "  - collect: relics\n    title: Relics\n")
    try workspace.write(
      "- {name: Vase}\n- {name: Curse of the \(victim)}\n",
      to: "Plugins/Archive/Content/relics.yaml")
    let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 1)
    #expect(run.signal == nil)
    let errors = run.findings.filter { $0.severity == "error" }
    #expect(
      errors.map(\.message).allSatisfy {
        $0.hasPrefix("plugin archive stopped with signal 4 \(occasion)")
      }, "\(run.errors)")
    #expect(Set(errors.map(\.code)) == ["plugin-stopped"])
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(text.contains("could not be included"))
    #expect(text.contains("People *met*."))
  }

  @Test func aKindOfRecordUnderAnothersNameCostsItsUnitOnly() throws {
    let workspace = try HostileRun.workspace(["forgery"], sections: "  - sector: forgery\n")
    let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 1)
    let errors = run.findings.filter { $0.severity == "error" }
    #expect(Set(errors.map(\.code)) == ["record-kind-taken"], "\(run.errors)")
    #expect(
      errors.first?.message
        == "plugin forgery declares records called ‘partners’, a name that another kind of record has"
    )
    let text = try #require(workspace.text("build/report/report.md"))
    #expect(text.contains("People *met*."))
    #expect(text.contains("WHO"))
  }

  @Test func severalBadPluginsAreFoundOneAfterTheOther() throws {
    let units = ["trapping", "exiting", "throwing", "killing"]
    let workspace = try HostileRun.workspace(units)
    let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 1)
    #expect(
      run.findings.map(\.code) == [
        "plugin-stopped", "plugin-stopped", "plugin-threw", "plugin-stopped",
      ], "\(run.errors)")
    #expect(run.findings.map(\.line) == [10, 12, 14, 16])
    #expect(workspace.text("build/report/report.md")?.contains("People *met*.") == true)
  }

  @Test func aPluginThatFailsTwiceIsNotAskedAThirdTime() throws {
    let section = "  - sector: trapping\n    title: Part %\n    fragments: [misdeed]\n"
    let workspace = try HostileRun.workspace(
      ["trapping"],
      sections: (1...3).map { section.replacing("%", with: "\($0)") }.joined()
        + "  - sector: trapping\n    title: Part 4\n")
    let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 1)
    #expect(run.findings.count { $0.code == "plugin-stopped" } == 2, "\(run.errors)")
    #expect(run.findings.count { $0.code == "plugin-set-aside" } == 3, "\(run.errors)")
  }

  @Test func theSectionFollowsItsPolicy() throws {
    let sections = "  - sector: trapping\n    fragments: [misdeed]\n    on-failure: %\n"
    for (policy, isThere) in [("omit", true), ("fail", false)] {
      let workspace = try HostileRun.workspace(
        ["trapping"], sections: sections.replacing("%", with: policy))
      let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
      #expect(run.status == 1)
      #expect(run.findings.map(\.code) == ["plugin-stopped"])
      #expect(workspace.contains("build/report/report.md") == isThere)
      #expect(workspace.text("build/report/report.md")?.contains("Unit trapping") != true)
    }
  }

  @Test func otherEditionsAreWhole() throws {
    let workspace = try HostileRun.workspace(["looping"])
    try workspace.write(SmallWorkspace.report, to: "Configs/other/report.yaml")
    try workspace.write("Dear others.\n", to: "Configs/other/foreword.md")
    let run = try HostileRun.of(
      ["build", "--diagnostics", "json", "--plugin-time-limit", "0.5"], in: workspace.location)
    #expect(run.status == 1)
    #expect(run.output.contains("other: written to build/other"), "\(run.output)")
    #expect(workspace.text("build/other/report.md") == nil)
    #expect(workspace.text("build/other/other.md")?.contains("People *met*.") == true)
  }

  @Test func textPrintedByAPluginIsAWarningAndNoOutput() throws {
    let workspace = try HostileRun.workspace(["printing"])
    let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.findings.map(\.code) == ["plugin-printed", "unused-record"])
    #expect(
      run.findings.first?.message
        == "plugin printing printed ‘a word’ while contributing section printing")
    #expect(run.output.hasPrefix("report: written to build/report (1 warning, 1 note)\n"))
    try workspace.remove("build")
    let strict = try HostileRun.of(["build", "--strict"], in: workspace.location)
    #expect(strict.status == 1)
    #expect(!workspace.contains("build/report"))
  }

  @Test func foreignLinesInTheJournalAreAWarning() throws {
    let workspace = try HostileRun.workspace(["scribbling"])
    let run = try HostileRun.of(["build", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 0, "\(run.errors)")
    let found = try #require(run.findings.first { $0.code == "journal-unreadable" })
    #expect(found.severity == "warning")
    #expect(
      found.message == "the journal of the build contains a line that cannot be read: ‘hello’")
  }

  @Test func checksAreSupervisedToo() throws {
    let workspace = try HostileRun.workspace(["trapping"])
    let run = try HostileRun.of(["check", "--diagnostics", "json"], in: workspace.location)
    #expect(run.status == 1)
    #expect(run.findings.map(\.code) == ["plugin-stopped"])
    #expect(!workspace.contains("build"))
  }

  @Test func withoutSupervisionAPluginEndsTheCommand() throws {
    let workspace = try HostileRun.workspace(["trapping"])
    let run = try HostileRun.of(["build", "--no-supervision"], in: workspace.location)
    #expect(run.signal == SIGILL || run.signal == SIGTRAP)
    #expect(!workspace.contains("build/report"))
  }
}
