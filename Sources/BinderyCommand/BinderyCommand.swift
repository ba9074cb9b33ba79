import ArgumentParser
import Findings
package import Publishing
public import SectorKit
import Supervision

/// The command-line interface: takes arguments and returns an exit status.
public enum BinderyCommand {
  /// Runs a command line in a program with additional output formats.
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
  ///   - plugins: the compiled-in units, in the order in which they are listed.
  ///   - arguments: the command line without the program's name.
  ///   - environment: where the command runs and writes.
  /// - Returns: the documented exit status: 0, 1 or 2.
  public static func run(
    plugins: [any SectorPlugin], arguments: [String], environment: CommandEnvironment = .process()
  ) async -> Int32 {
    if let order = BuildOrder(arguments: arguments) {
      return await SupervisedBuild(order: order, plugins: plugins, environment: environment).run()
    }
    let command: any ParsableCommand
    do {
      if let error = UnknownCommand.error(in: arguments) { throw error }
      let context = CompletionContext(plugins: plugins, environment: environment)
      command = try CompletionContext.$current.withValue(context) {
        try RootCommand.parseAsRoot(arguments)
      }
    } catch {
      return report(error, to: environment)
    }
    do {
      guard let runnable = command as? any RunnableCommand else {
        // The parser's own commands, such as help, and the program's name alone.
        var other = command
        try other.run()
        return 0
      }
      return try await runnable.run(plugins: plugins, environment: environment)
    } catch {
      return report(error, to: environment)
    }
  }

  /// Reports the argument parser's message: help and completion scripts are requested output,
  /// anything else is a usage error.
  private static func report(_ error: any Error, to environment: CommandEnvironment) -> Int32 {
    let message = RootCommand.fullMessage(for: error)
    if RootCommand.exitCode(for: error) == .success {
      environment.standardOutput(message + "\n")
      return 0
    }
    // The message quotes what was typed or pasted.
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    environment.standardError(lines.map { String($0).visible }.joined(separator: "\n") + "\n")
    return BuildExit.usage
  }
}

/// The exit statuses of the command itself.
enum BuildExit {
  /// The command line is invalid.
  static let usage: Int32 = 2
}
