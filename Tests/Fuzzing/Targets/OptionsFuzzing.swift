import BinderyCommand
import SectorKit
import Synchronization

/// Tries command lines in a small workspace.
enum OptionsFuzzing {
  private struct HealthPlugin: SectorPlugin {
    let description = SectorDescription(id: "health", folder: "Health")
  }

  private static let files = [
    "Configs/report/report.yaml": """
    kind: newsletter
    title: Report
    organization: Office
    period: 2024
    theme: plain
    formats: [html, text]
    sections:
      - sector: health
    """,
    "Plugins/Health/Content/sector.yaml": "id: health\ncode: HE\nname: Health\n",
    "Plugins/Health/Content/activities/forum.md":
      "---\ntitle: Forum\ndates: 2024-03-01\n---\nPeople met.\n",
    "Templates/plain/page.html.mustache": "<html><title>{{title}}</title>{{{content}}}</html>",
    "Templates/plain/page.txt.mustache": "{{title}}\n\n{{content}}",
    "text.md": "# Text\n\nFive things: one, two.\n",
  ]

  /// What the command knows, and what it does not.
  package static let words = [
    "build", "check", "list", "render", "proofread", "new", "explain", "schema", "doctor", "manual",
    "help", "trace", "preview",
    "report", "health", "text.md", "editions", "sectors", "activities", "partners", "sector",
    "edition", "activity", "table", "Configs/report", "forum", "broken-link", "all.activities",
    "--format", "--output", "--strict", "--workspace", "--diagnostics", "--jobs", "--period",
    "--sector", "--missing",
    "--to", "--allow-html", "--kind", "--from", "--dates", "--notes", "--only", "--except",
    "--editor", "--host", "--open", "--poll", "--port", "--preview-notes", "--swift",
    "--help", "-help", "--version", "-h",
    "--plugin-time-limit", "--memory-limit", "--no-supervision", "--", "-", "", "html", "html,html",
    ",", "json", "sarif",
    "github", "text", "2024", "2024-Q9", "0", "1", "-1", "1000000000", "99999999999999999999",
    "out", ".", "Configs",
    "newsletter", "---completion", "--generate-completion-script", "bash", "--fix",
    "--format=html", "--jobs=1000000000", "--output=", "--period=2024", "--diagnostics=json",
    "--format=pdf,epub", "none", "65536", "1e9", "nan", "0x10", "\u{202E}txt", "\u{1B}[2J", "x=y",
    "--experimental-dump-help", "zsh", "fish",
  ]

  static func fault(of input: [UInt8]) async -> String? {
    var tape = Tape(input)
    let arguments = tape.some(9) { tape in
      tape.number(below: 8) == 7 ? harmless(tape.text()) : tape.one(of: words)
    }
    guard let workspace = try? TemporaryFiles(files) else {
      return "there is no room for a workspace"
    }
    let (output, errors) = (Text(), Text())
    let environment = CommandEnvironment(
      standardOutput: { output.add($0) }, standardError: { errors.add($0) },
      workingFolder: workspace.location)
    let status = await BinderyCommand.run(
      plugins: [HealthPlugin()], arguments: arguments, environment: environment)
    guard (0...2).contains(status) else { return "\(arguments) ended with \(status)" }
    if status != 0, errors.text.isEmpty { return "\(arguments) failed without a word" }
    let isControl = errors.text.unicodeScalars.contains {
      $0.value < 0x20 && $0 != "\n" && $0 != "\t"
    }
    if isControl { return "\(arguments) printed a control character" }
    guard workspace.text("Configs/report/report.yaml") == files["Configs/report/report.yaml"],
      workspace.text("Plugins/Health/Content/activities/forum.md") != nil
    else { return "\(arguments) changed a source" }
    return nil
  }

  /// A word that leads out of no folder, and that a system can pass to a program.
  private static func harmless(_ text: String) -> String {
    text.contains("..") || text.contains("/") || text.utf8.contains(0) ? "odd" : text
  }

  /// What a command wrote.
  private final class Text: Sendable {
    private let written = Mutex("")
    var text: String { written.withLock { $0 } }
    func add(_ text: String) { written.withLock { $0 += text } }
  }
}
