import ArgumentParser
import Assembling
import Findings
import Proofreading
import SectorKit

/// `bindery proofread`.
struct ProofreadCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proofread", abstract: "Proof-reads any Markdown or plain text.",
    discussion: """
      Compares counts with lists and days of the week with dates, and finds gaps in numbering, \
      doubled words and the like. Takes files, folders and editions; a folder stands for the \
      Markdown and plain text in it, and - for plain text that another program writes. None of \
      these needs a workspace.

      The exit status is 0 if there are no findings but notes, 1 otherwise, and 2 if a file cannot \
      be read.
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders, or editions by name; - for standard input.",
      valueName: "file|folder|name"),
    completion: .file())
  var targets: [String]

  @Option(
    help: ArgumentHelp(
      "Only these checks, by code, separated by commas.", valueName: "codes"),
    completion: .list(TextChecks.codes.map(\.name)))
  var only: String?

  @Option(
    help: ArgumentHelp(
      "All but these checks, by code, separated by commas.", valueName: "codes"),
    completion: .list(TextChecks.codes.map(\.name)))
  var except: String?

  @Flag(help: "Make the certain replacements, and show the other findings.")
  var fix = false

  /// A child of this program has no standard input but its orders, so the command reads a text from
  /// there without supervision.
  var asksPlugins: Bool { !targets.contains(ProofreadRun.standardInput) }

  @OptionGroup(title: "Global options") var options: GlobalOptions

  func validate() throws {
    _ = try checks()
    if fix, targets.contains(ProofreadRun.standardInput) {
      throw ValidationError("--fix changes files, and ‘-’ is not a file; save the text as one.")
    }
  }

  /// The checks asked for.
  private func checks() throws -> [any TextCheck] {
    let wanted = try codes(only)
    let unwanted = try codes(except) ?? []
    let checks = wanted.map { wanted in TextChecks.all.filter { wanted.contains($0.code.name) } }
    return (checks ?? TextChecks.standard).filter { !unwanted.contains($0.code.name) }
  }

  private func codes(_ list: String?) throws -> Set<String>? {
    guard let list else { return nil }
    let codes = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for code in codes where !TextChecks.codes.contains(where: { $0.name == code }) {
      throw ValidationError.unknown("check of texts", code, among: TextChecks.codes.map(\.name))
    }
    return Set(codes)
  }

  /// The workspace whose editions a name may be one of.
  private func workspace(
    for target: String, _ environment: CommandEnvironment
  ) throws -> Workspace {
    do {
      return try options.openWorkspace(environment)
    } catch is ValidationError where options.workspace == nil {
      // Without a workspace, the argument is a file.
      throw ValidationError("There is no file or folder ‘\(target)’.")
    }
  }

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    var run = ProofreadRun(
      checks: try checks(), fixes: fix, environment: environment,
      jobs: options.jobs(environment))
    for target in targets {
      guard !run.add(fileOrFolder: target) else { continue }
      let workspace = try workspace(for: target, environment)
      try await run.add(edition: target, in: workspace, plugins)
    }
    return await run.finish(options)
  }
}
