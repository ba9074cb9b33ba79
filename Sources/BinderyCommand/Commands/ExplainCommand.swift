import ArgumentParser
import Findings
import SectorKit

/// `bindery explain`.
struct ExplainCommand: RunnableCommand {
  var asksPlugins: Bool { false }
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explains a finding and how to correct it.",
    discussion: "Each finding ends with its code in brackets. Without a code, lists them all.")

  @Argument(
    help: ArgumentHelp("The code of a finding, such as unknown-key.", valueName: "code"),
    completion: .list(BinderyCommand.diagnosticCodes.map(\.name)))
  var code: String?

  func validate() throws {
    guard let code, found == nil else { return }
    throw ValidationError.unknown(
      "finding", code, among: BinderyCommand.diagnosticCodes.map(\.name))
  }

  private var found: DiagnosticCode? {
    code.flatMap { code in BinderyCommand.diagnosticCodes.first { $0.name == code } }
  }

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    guard let code = found else {
      let rows = BinderyCommand.diagnosticCodes.map { [$0.name, $0.cause] }
      environment.standardOutput(
        Listing(columns: ["finding", "cause"], rows: rows, endsInSentences: true)
          .table(columns: environment.columns, hasHead: false))
      return 0
    }
    environment.standardOutput(
      """
      \(code.name) (\(code.kind))

      \(code.cause)

      \(code.example.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "    \($0)" }.joined(separator: "\n"))

      \(code.cure)

      """)
    return 0
  }
}
