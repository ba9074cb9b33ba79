import ArgumentParser
import SectorKit

/// A subcommand that runs with plugins handed in.
protocol RunnableCommand: ParsableCommand {
  /// Runs and gives the exit status.
  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32
}
