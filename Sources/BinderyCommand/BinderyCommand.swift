import ArgumentParser
package import Publishing
public import SectorKit
import Supervision

/// The command: arguments in, exit status out.
public enum BinderyCommand {
  /// Runs a command line in a program with output formats of its own.
  package static func run(
    plugins: [any SectorPlugin], formats: OutputFormats, arguments: [String],
    environment: CommandEnvironment = .process()
  ) async -> Int32 {
    var environment = environment
    environment.formats = formats
    return await run(plugins: plugins, arguments: arguments, environment: environment)
  }

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - plugins: the units that are compiled in, in the order in which they are listed.
  ///   - arguments: the command line without the program's name.
  ///   - environment: where the command runs and where it writes.
  /// - Returns: the exit status: 0, 1 or 2 by the contract.
  public static func run(
    plugins: [any SectorPlugin], arguments: [String], environment: CommandEnvironment = .process()
  ) async -> Int32 {
    if let order = BuildOrder(arguments: arguments) {
      return await SupervisedBuild(order: order, plugins: plugins, environment: environment).run()
    }
    let command: any ParsableCommand
    do {
      command = try RootCommand.parseAsRoot(arguments)
    } catch {
      return report(error, to: environment)
    }
    do {
      guard let runnable = command as? any RunnableCommand else {
        // The parser's own commands, such as help, and the bare name of the program.
        var other = command
        try other.run()
        return 0
      }
      return try await runnable.run(plugins: plugins, environment: environment)
    } catch {
      return report(error, to: environment)
    }
  }

  /// What the argument parser has to say: help and completion scripts are what a person asked for,
  /// anything else is wrong usage.
  private static func report(_ error: any Error, to environment: CommandEnvironment) -> Int32 {
    let message = RootCommand.fullMessage(for: error)
    if RootCommand.exitCode(for: error) == .success {
      environment.standardOutput(message + "\n")
      return 0
    }
    environment.standardError(message + "\n")
    return BuildExit.usage
  }
}

/// Exit statuses of the command itself.
enum BuildExit {
  /// The command line is wrong.
  static let usage: Int32 = 2
}
