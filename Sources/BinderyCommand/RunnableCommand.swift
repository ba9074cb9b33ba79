import ArgumentParser
import SectorKit

/// A subcommand that runs with a list of plugins.
protocol RunnableCommand: ParsableCommand {
  /// Whether the command asks plugins for their units or records outside a build that it supervises
  /// itself.
  var asksPlugins: Bool { get }

  /// Runs the command and returns the exit status.
  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32
}

extension RunnableCommand {
  /// Commands ask plugins unless they say otherwise.
  var asksPlugins: Bool { true }
}
