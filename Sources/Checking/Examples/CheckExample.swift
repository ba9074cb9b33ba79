/// A change to the example workspace, which has one unit and one edition.
///
/// A check shows by examples what it finds and what it does not; the tests run every one of them.
package struct CheckExample: Sendable {
  /// The files to put in place of those of ``ExampleWorkspace``, by their paths; nil leaves a file
  /// out.
  package let files: [String: String?]

  /// Other words for the editor's text.
  static func text(_ markdown: String, with others: [String: String?] = [:]) -> CheckExample {
    CheckExample(["Configs/report/foreword.md": markdown], others)
  }

  /// Another configuration, by the keys and sections that matter.
  static func edition(
    _ keys: String = ExampleWorkspace.keys, sections: String = ExampleWorkspace.sections,
    with others: [String: String?] = [:]
  ) -> CheckExample {
    CheckExample(
      ["Configs/report/report.yaml": ExampleWorkspace.report(keys, sections: sections)], others)
  }

  /// Another activity, by its front matter.
  static func activity(_ keys: String, with others: [String: String?] = [:]) -> CheckExample {
    .content("activities/forum.md", "---\n\(keys)\n---\nPeople *met*.\n", with: others)
  }

  /// Another file of the unit.
  static func content(
    _ file: String, _ text: String, with others: [String: String?] = [:]
  ) -> CheckExample {
    CheckExample(["Plugins/Health/Content/\(file)": text], others)
  }

  /// An edition that is sent as mail and has so many lines of text.
  static func mail(lines: Int) -> CheckExample {
    .edition(
      "kind: newsletter\nperiod: 2024\nformats: [‸email]\nsender: office@example.org",
      with: [
        "Configs/report/foreword.md": String(repeating: "All of these words.\n", count: lines)
      ])
  }

  private init(_ files: [String: String?], _ others: [String: String?]) {
    self.files = files.merging(others) { first, _ in first }
  }
}
