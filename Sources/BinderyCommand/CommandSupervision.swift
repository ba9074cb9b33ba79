import Findings
import Supervision
import WorkspaceFiles

/// Runs a command line that asks plugins in a child of this program: a plugin that traps or does not
/// answer costs its own unit, as in a build.
struct CommandSupervision {
  let arguments: [String]
  let environment: CommandEnvironment

  /// Runs the command line and passes on its output.
  ///
  /// - Returns: the exit status; nil if it has to run in this process.
  func run() async -> Int32? {
    guard let program = environment.program else { return nil }
    let order = BuildOrder(
      in: environment.workingFolder,
      running: CommandLineOrder(
        arguments: arguments, invocation: environment.invocation, columns: environment.columns,
        isTerminal: environment.isTerminal, usesColor: environment.usesColor))
    let outcome = await Supervisor(
      program: program, order: order, limits: SupervisionLimits(), observer: nil
    ).run()
    switch outcome {
    case .answered(let answer):
      environment.standardOutput(answer.output)
      environment.standardError(answer.errors)
      DiagnosticFormat.text.printer(
        Folder(location: environment.workingFolder), environment, showsAllNotes: true
      ).print(answer.findings)
      return max(answer.status, answer.findings.isEmpty ? 0 : BuildExit.incomplete)
    case .interrupted(let signal):
      environment.interrupt(signal)
      return 128 + signal
    // No child started; nobody sends a report of a build.
    case .unavailable, .done: return nil
    }
  }
}
