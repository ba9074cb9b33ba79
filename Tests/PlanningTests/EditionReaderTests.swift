import BinderyTesting
import Findings
import Planning
import Testing
import WorkspaceFiles

/// Reads plans from configurations, without any content.
@Suite struct EditionReaderTests {
  private static let vocabulary = Vocabulary(
    sectors: [
      .init(id: "health", fragments: ["about", "highlights"]), .init(id: "culture", fragments: []),
    ],
    collections: [.init(name: "partners", fields: ["sector", "country"])], layouts: ["cards"],
    themes: ["plain"], formats: ["html", "email"],
    checks: ["broken-link", "photo-to-come"], findings: ["broken-link", "unknown-key"])

  /// Reads a configuration with further keys after the usual ones.
  private func read(
    _ keys: String, sections: String = "sections: [{sector: health}]"
  ) throws -> (plan: EditionPlan?, findings: [Diagnostic]) {
    let text = """
      kind: brochure
      title: Units
      organization: Office
      theme: plain
      formats: [html]
      \(keys)
      \(sections)
      """
    let workspace = try TemporaryWorkspace([
      "Configs/units/report.yaml": text, "Configs/units/foreword.md": "Dear readers.\n",
    ])
    let diagnostics = DiagnosticCollector()
    let plan = EditionReader(
      folder: Folder(location: workspace.location).folder("Configs/units"),
      vocabulary: Self.vocabulary, diagnostics: diagnostics
    ).read()
    return (plan, diagnostics.ordered)
  }

  @Test func omittedKeysHaveDefaults() throws {
    let (plan, findings) = try read("")
    let section = try #require(plan?.sections.first)
    #expect(findings == [])
    #expect(plan?.name == "units")
    #expect(plan?.language == "en")
    #expect(plan?.checks == [:])
    #expect(section.form == .full)
    #expect(section.onFailure == .placeholder)
    #expect(section.name == "health")
    #expect(!section.allowsHTML)
  }

  @Test func checksAreRead() throws {
    let plan = try read("checks: {broken-link: error, photo-to-come: off}").plan
    #expect(plan?.checks == ["broken-link": .error, "photo-to-come": .off])
    #expect(plan?.checks["photo-to-come"]?.severity == nil)
  }

  @Test(arguments: [
    ("checks: {broken-lnk: error}", "unknown-check"), ("checks: {unknown-key: off}", "not-a-check"),
    ("checks: {broken-link: 1}", "unknown-value"), ("page-size: 3", "page-size"),
    ("sender: nobody", "mail-address"), ("sent: 2024-10-07T09:00", "moment-form"),
    ("web-url: http://a.example", "address-form"),
    ("unsubscribe: \"mailto:\"", "address-form"), ("language: x", "unknown-value"),
  ])
  func wrongValuesAreRefused(keys: String, code: String) throws {
    let (plan, findings) = try read(keys)
    #expect(plan == nil)
    #expect(findings.map(\.code.name) == [code])
    #expect(findings.first?.place?.line == 6)
  }

  @Test func theUnsubscribeAddressIsTheDefaultSender() throws {
    let plan = try read("unsubscribe: mailto:office@example.org?subject=end").plan
    #expect(plan?.sender == "office@example.org")
    #expect(try read("unsubscribe: https://a.example/end").plan?.sender == nil)
  }

  @Test func theKeysThatChooseAreRemembered() throws {
    let plan = try read(
      "", sections: "sections:\n  - sector: health\n    limit: 3\n    only: [a]\n"
    ).plan
    #expect(plan?.sections.first?.choices.map(\.value) == ["only", "limit"])
    #expect(plan?.sections.first?.choices.map(\.place.line) == [10, 9])
  }

  @Test func aUnitsPartLeavesTheRestOut() throws {
    let plan = try #require(
      try read(
        "",
        sections: """
          sections:
            - {title: Foreword, file: foreword.md}
            - title: Work
              sections: [{sector: health}, {sector: culture}]
            - {title: All, collect: partners}
            - {title: Others, collect: partners, from: [culture]}
          """
      ).plan)
    let limited = plan.limited(to: "health")
    #expect(limited.name == "units-health")
    #expect(limited.allSections.map(\.name) == ["Work", "health", "All"])
    guard case .collection(let collection) = limited.sections.last?.source else {
      Issue.record("the collection is gone")
      return
    }
    #expect(collection.from.map(\.value) == ["health"])
  }
}
