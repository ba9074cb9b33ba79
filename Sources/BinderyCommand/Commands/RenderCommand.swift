import ArgumentParser
import Assembling
import Building
import Document
import Findings
import MarkdownReader
import SectorKit
import WorkspaceFiles
import Writers

/// `bindery render`.
struct RenderCommand: RunnableCommand {
  var asksPlugins: Bool { false }
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Writes a Markdown file in another format.",
    discussion: "Prints a bare fragment to standard output; needs no workspace.")

  @Argument(help: "The Markdown file.", completion: .file(extensions: ["md"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      "The format: \(DocumentWriters.listOfFragments).",
      valueName: "format"))
  var to = Format.html.rawValue

  @Flag(help: "Keep raw HTML, and links of every kind.")
  var allowHtml = false

  @OptionGroup(title: "Global options") var options: GlobalOptions

  /// The workspace whose figures a text may name; nil if there is none.
  private func workspace(_ environment: CommandEnvironment) -> Workspace? {
    try? options.openWorkspace(environment)
  }

  private var writer: (any DocumentWriter)? {
    DocumentWriters.ofFragments.first { $0.format.rawValue == to }
  }

  func validate() throws {
    if writer == nil {
      throw ValidationError(
        "There is no format ‘\(to)’; the formats are \(DocumentWriters.listOfFragments).")
    }
  }

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    guard let writer else { return BuildExit.usage }
    let diagnostics = DiagnosticCollector()
    let path = environment.absolute(file)
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let folder = Folder(location: String(path[..<slash]))
    var events = BuildEvents()
    do throws(FileProblem) {
      let text = try SourceText(FileContent.read(path))
      let mentions = FigureMentions()
      var blocks = MarkdownReader.read(
        text.bytes, path: file,
        options: MarkdownOptions(
          allowsHTML: allowHtml, keepsComments: allowHtml,
          linkSchemes: allowHtml ? nil : LinkScheme.allowedInReports, linksFiles: true,
          figureLinks: mentions.noteLink),
        into: diagnostics)
      if !mentions.all.isEmpty {
        let figures = LoneFigures(
          mentions.all, in: workspace(environment), plugins: plugins,
          textsIn: Folder(location: environment.workingFolder))
        blocks = figures.resolved(blocks)
        figures.findings.forEach(diagnostics.report)
      }
      let output = await DocumentWriters.fragment(blocks, in: writer, words: .english)
      environment.standardOutput(
        String(decoding: output.parts.joined(), as: UTF8.self))
      events.hasErrors = diagnostics.hasErrors
    } catch {
      diagnostics.report(error.diagnostic(path: file, namedAt: nil))
      events = .misconfigured
    }
    options.print(diagnostics.ordered, in: folder, environment)
    return Verdict(of: events).status.rawValue
  }
}
