/// A change to the example workspace, which has one unit and one edition.
///
/// The examples of a check show its findings and its limits; the tests run all of them.
package struct CheckExample: Sendable {
  /// Makes the files, which only tests and documentation look at: a build that makes every check must
  /// not pay for megabytes of example.
  private let makeFiles: @Sendable () -> [String: String?]

  /// The files that replace those of ``ExampleWorkspace``, by path; nil removes a file.
  package var files: [String: String?] { makeFiles() }

  /// Replaces the editor's text.
  static func text(_ markdown: String, with others: [String: String?] = [:]) -> CheckExample {
    CheckExample(["Configs/report/foreword.md": markdown], others)
  }

  /// Replaces the configuration, given the keys and sections that matter.
  static func edition(
    _ keys: String = ExampleWorkspace.keys, organization: String = "Office",
    sections: String = ExampleWorkspace.sections,
    with others: @autoclosure @escaping @Sendable () -> [String: String?] = [:]
  ) -> CheckExample {
    CheckExample(
      [
        "Configs/report/report.yaml": ExampleWorkspace.report(
          keys, organization: organization, sections: sections)
      ], others())
  }

  /// Replaces the activity, given its front matter.
  static func activity(_ keys: String, with others: [String: String?] = [:]) -> CheckExample {
    .content("activities/forum.md", "---\n\(keys)\n---\nPeople *met*.\n", with: others)
  }

  /// Replaces the configuration and the photo of the activity, both given their keys.
  static func photo(_ photo: String, edition keys: String) -> CheckExample {
    .edition(
      keys,
      with: [
        "Plugins/Health/Content/activities/forum.md":
          "---\ntitle: Forum\ndates: 2024\nphotos: [\(photo)]\n---\nPeople *met*.\n"
      ])
  }

  /// Adds a file to the unit.
  static func content(
    _ file: String, _ text: String, with others: [String: String?] = [:]
  ) -> CheckExample {
    CheckExample(["Plugins/Health/Content/\(file)": text], others)
  }

  /// An edition sent as mail with a number of lines of text.
  static func mail(lines: Int) -> CheckExample {
    .edition(
      "kind: newsletter\nperiod: 2024\nformats: [‸email]\nsender: office@example.org",
      with: [
        "Configs/report/foreword.md": String(repeating: "All of these words.\n", count: lines)
      ])
  }

  /// An edition sent as mail with a picture of a number of bytes.
  static func mail(picture size: Int, keys: String = "unsubscribe: mailto:office@example.org")
    -> CheckExample
  {
    .edition(
      "kind: newsletter\nperiod: 2024\nformats: [‸email]\nsender: office@example.org\n\(keys)",
      with: [
        "Configs/report/foreword.md": "Here is ![the team](team.png).\n",
        "Configs/report/team.png": ExampleWorkspace.picture(ofSize: size),
      ])
  }

  private init(
    _ files: @autoclosure @escaping @Sendable () -> [String: String?],
    _ others: @autoclosure @escaping @Sendable () -> [String: String?]
  ) {
    makeFiles = { files().merging(others()) { first, _ in first } }
  }
}
