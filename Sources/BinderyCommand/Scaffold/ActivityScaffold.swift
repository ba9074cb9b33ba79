import ArgumentParser
import Document
import Records
import Findings
import SectorKit
import Wording

/// The file of a new activity.
struct ActivityScaffold {
  let title: String
  let dates: String
  let plugin: any SectorPlugin
  private let year: Int

  /// Validates the arguments.
  init(_ title: String, dates: String, sector: String, plugins: [any SectorPlugin]) throws {
    guard let plugin = plugins.first(where: { $0.description.id == sector }) else {
      let known = plugins.map(\.description.id)
      throw ValidationError.unknown(
        "unit", sector, among: known,
        otherwise: "; there are \(known.joined(separator: ", ")).")
    }
    guard let span = try? DateSpan(dates) else {
      throw ValidationError(
        "‘\(dates)’ is no date: write 2025-03-14, 2025-03, 2025-Q1, 2025, or two with / between.")
    }
    guard !title.allSatisfy(\.isWhitespace), !title.contains(where: \.isNewline) else {
      throw ValidationError("An activity needs a title on one line.")
    }
    self.title = title
    self.dates = dates
    self.plugin = plugin
    year = span.first.year
    let problems = DiagnosticCollector()
    _ = YAMLReader.read(Array(frontMatter.utf8)[...], path: "", firstLine: 1, into: problems)
    if let problem = problems.ordered.first {
      throw ValidationError("This cannot be the title of an activity: \(problem.message).")
    }
  }

  private var frontMatter: String {
    // Quoted because a title may contain characters with a meaning in YAML.
    let quoted = title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return """
      \(ContentSchema.modeline(Activity.schema.name, depth: 5))
      title: "\(quoted)"
      dates: \(dates)
      # place:
      # countries: []
      # theme:
      # participants:
      # partners: []
      # photos: []
      # summary:
      """
  }

  /// The file.
  var scaffold: Scaffold {
    let folder = "Plugins/\(plugin.description.folder)/Content/activities/\(year)"
    return Scaffold(files: [
      .init(
        path: "\(folder)/\(Slug(title)).md",
        text: """
          ---
          \(frontMatter)
          ---
          \(PlaceholderWords.body.rawValue)

          """)
    ])
  }
}
