import ArgumentParser
import ContentReading
import Document
import Records
import Findings
import SectorKit
import Wording
import WorkspaceFiles

/// The file of a new activity.
struct ActivityScaffold {
  let title: String
  let dates: String
  let plugin: any SectorPlugin
  /// The activity's ID, which is the file's name.
  private let id: String
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
        "‘\(dates)’ is not a date: write 2025-03-14, 2025-03, 2025-Q1, 2025, or two with / between."
      )
    }
    guard !title.isInvisible, !title.contains(where: \.isNewline) else {
      throw ValidationError("An activity needs a title on one line.")
    }
    guard let id = RecordID.nearest(to: Slug(title).description) else {
      throw ValidationError("An activity needs a title that describes it.")
    }
    self.title = title
    self.dates = dates
    self.plugin = plugin
    self.id = id
    year = span.first.year
    if let problem = problems.first {
      throw ValidationError("This cannot be the title of an activity: \(problem.message).")
    }
  }

  /// The problems that the file would have.
  private var problems: [Diagnostic] {
    let problems = DiagnosticCollector()
    let text = Array(frontMatter.utf8)
    guard
      let node = YAMLReader.read(text[...], path: "", firstLine: 1, into: problems),
      case .documents(_, let keys, _) = Activity.recordKind.source,
      let object = YAMLObject(
        node, what: Activity.noun, keys: keys, diagnostics: problems)
    else { return problems.ordered }
    object.reportProblems(of: keys)
    return problems.ordered
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
  ///
  /// A yearly event has the same title every year, but an ID is unique; the later one includes the
  /// year.
  ///
  /// - Parameter content: the folder of the unit's content.
  func scaffold(beside content: Folder) async throws -> Scaffold {
    let taken = await Self.ids(in: content)
    let folder = "activities/\(year)"
    let isThere = content.contains("\(folder)/\(id).md")
    let id = taken.contains(id) && !isThere ? "\(id)-\(year)" : id
    if !isThere, taken.contains(id) {
      throw ValidationError(
        "There are activities ‘\(self.id)’ and ‘\(id)’ already; nothing was changed.")
    }
    return Scaffold(files: [
      .init(
        path: content.displayPath("\(folder)/\(id).md"),
        text: """
          ---
          \(frontMatter)
          ---
          \(PlaceholderWords.body.rawValue)

          """)
    ])
  }

  /// The IDs of a unit's activities, of those too that cannot be read, as far as their files tell.
  private static func ids(in content: Folder) async -> Set<String> {
    let files = (try? content.files(under: "activities")) ?? []
    let names = files.compactMap { file in
      file.split(separator: "/").last.map {
        $0.hasSuffix(".md") ? String($0.dropLast(3)) : String($0)
      }
    }
    let read = await ContentReader(
      folder: content, sector: "", jobs: 1, diagnostics: DiagnosticCollector()
    ).read()
    return Set(names).union(read?.records.activities.map(\.id) ?? [])
  }
}
