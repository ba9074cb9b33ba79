import ArgumentParser
import SectorKit

/// A subcommand that runs with a list of plugins.
protocol RunnableCommand: ParsableCommand {
  /// Runs the command and returns the exit status.
  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32
}
