import Assembling
import SectorKit
import Supervision
import Synchronization

/// A command line that a child of this program runs for the supervisor that started it.
struct SupervisedCommand {
  let order: BuildOrder
  let command: CommandLineOrder
  let plugins: [any SectorPlugin]
  let environment: CommandEnvironment

  /// Asks the plugins, runs the command and writes its output to the journal.
  ///
  /// - Returns: the exit status.
  func run() async -> Int32 {
    let journal = Journal(for: order)
    let roll = PluginRoll(
      asking: plugins, restrictions: order.restrictions, observer: journal)
    journal.willBegin(.reading)
    let said = Words()
    var environment = environment
    environment.program = nil
    environment.invocation = command.invocation
    environment.columns = command.columns
    environment.isTerminal = command.isTerminal
    environment.usesColor = command.usesColor
    environment.restrictions = order.restrictions
    // The plugins that answered have other positions now.
    environment.restrictions.descriptions = [:]
    environment.observer = journal
    environment.standardOutput = { text in said.output.withLock { $0 += text } }
    environment.standardError = { text in said.errors.withLock { $0 += text } }
    let status = await BinderyCommand.answer(command.arguments, of: roll.plugins, environment)
    journal.close(
      CommandAnswer(
        status: status, output: said.output.withLock { $0 }, errors: said.errors.withLock { $0 },
        findings: roll.losses.map(\.reason)
          + order.restrictions.plugins.sorted { $0.key < $1.key }.map(\.value)))
    self.environment.finish(status)
    return status
  }

  /// The command's output, as written.
  private final class Words: Sendable {
    let output = Mutex("")
    let errors = Mutex("")
  }
}
