import BinderyTesting
import Foundation

/// The small workspace as a newsletter of a test's own, and what was built from it.
struct ShownEdition {
  let workspace: TemporaryWorkspace
  let run: CommandRun

  /// Builds an edition.
  ///
  /// - Parameters:
  ///   - keys: the lines of the configuration that matter, sections among them or not.
  ///   - foreword: the editor's text.
  ///   - activities: the texts of activities by their ids.
  ///   - files: further files.
  ///   - pictures: the bytes of further files.
  static func build(
    _ keys: String,
    sections: String = "sections: [{title: A, file: foreword.md}, {sector: health}]",
    foreword: String = "Dear readers.\n", activities: [String: String] = [:],
    pictures: [String: Data] = [:], arguments: [String] = []
  ) async throws -> ShownEdition {
    var files: [String: String?] = [
      "Configs/report/report.yaml": """
      title: News
      organization: Office
      period: 2024
      theme: plain
      \(keys)
      \(sections)
      """,
      "Configs/report/foreword.md": foreword,
      "Templates/plain/page.email.html.mustache": SmallWorkspace.mail,
      "Plugins/Health/Content/activities/forum.md": nil,
    ]
    for (id, text) in activities {
      files["Plugins/Health/Content/activities/\(id).md"] = .some(text)
    }
    let workspace = try SmallWorkspace.make(files)
    for (path, bytes) in pictures { try workspace.write(bytes, to: path) }
    let run = await CommandRun.of(
      ["build", "--diagnostics", "json"] + arguments, in: workspace.location,
      plugins: [HealthPlugin()])
    return ShownEdition(workspace: workspace, run: run)
  }

  /// A file of the edition; empty where it is not there.
  subscript(_ file: String) -> String { workspace.text("build/report/\(file)") ?? "" }

  var html: String { self["report.html"] }
  var text: String { self["report.txt"] }
  var markdown: String { self["report.md"] }
  var mail: String { self["report.email.html"] }
}
