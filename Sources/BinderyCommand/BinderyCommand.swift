import ArgumentParser
import Findings
import Platform
package import Publishing
public import SectorKit
import Supervision
import WorkspaceFiles

/// The command-line interface: takes arguments and returns an exit status.
public enum BinderyCommand {
  /// Runs the command line of this process, and exits.
  ///
  /// - Parameter plugins: the compiled-in units, in listing order.
  @MainActor public static func main(plugins: [any SectorPlugin]) async -> Never {
    await main(plugins: plugins, formats: .standard)
  }

  /// Runs the command line of this process in a program with additional output formats, and exits.
  @MainActor package static func main(
    plugins: [any SectorPlugin], formats: OutputFormats
  ) async -> Never {
    let environment = CommandEnvironment.process()
    // Looked at here, on the thread that there is, before anything waits for another one.
    if let shortage = CurrentProcess.shortage {
      environment.standardError("bindery: the system lacks what a command needs: \(shortage)\n")
      CurrentProcess.exit(BuildExit.usage)
    }
    CurrentProcess.adoptOrphans()
    CurrentProcess.exit(
      await run(
        plugins: plugins, formats: formats, arguments: CurrentProcess.arguments,
        environment: environment))
  }

  /// Runs a command line in a program with additional output formats.
  package static func run(
    plugins: [any SectorPlugin], formats: OutputFormats, arguments: [String],
    environment: CommandEnvironment
  ) async -> Int32 {
    var environment = environment
    environment.formats = formats
    return await run(plugins: plugins, arguments: arguments, environment: environment)
  }

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - plugins: the compiled-in units, in listing order.
  ///   - arguments: the command line without the program's name.
  ///   - environment: where the command runs and writes.
  /// - Returns: the documented exit status: 0, 1 or 2.
  public static func run(
    plugins: [any SectorPlugin], arguments: [String], environment: CommandEnvironment
  ) async -> Int32 {
    environment.status(await exitStatus(plugins, arguments, environment))
  }

  private static func exitStatus(
    _ plugins: [any SectorPlugin], _ arguments: [String], _ environment: CommandEnvironment
  ) async -> Int32 {
    guard let order = BuildOrder(arguments: arguments) else {
      return await answer(arguments, of: plugins, environment)
    }
    if let command = order.command {
      return await SupervisedCommand(
        order: order, command: command, plugins: plugins, environment: environment
      ).run()
    }
    return await SupervisedBuild(order: order, plugins: plugins, environment: environment).run()
  }

  /// Runs a command line that no supervisor has sent; where it asks plugins, in a child of this program.
  static func answer(
    _ arguments: [String], of plugins: [any SectorPlugin], _ environment: CommandEnvironment
  ) async -> Int32 {
    let supervision = CommandSupervision(arguments: arguments, environment: environment)
    if CompletionContext.isAskedFor(arguments), let status = await supervision.run() {
      return status
    }
    let arguments = GlobalWords.behindCommand(arguments)
    let command: any ParsableCommand
    do {
      if let error = UnknownCommand.error(in: arguments) { throw error }
      let context = CompletionContext(plugins: plugins, environment: environment)
      command = try CompletionContext.$current.withValue(context) {
        try RootCommand.parseAsRoot(arguments)
      }
    } catch {
      return report(error, in: arguments, to: environment)
    }
    do {
      guard let runnable = command as? any RunnableCommand else {
        // The parser's own commands, such as help, and the program's name alone.
        var other = command
        try other.run()
        return 0
      }
      if runnable.asksPlugins, let status = await supervision.run() { return status }
      return try await runnable.run(plugins: plugins, environment: environment)
    } catch {
      return report(error, in: arguments, to: environment)
    }
  }

  /// Reports the argument parser's message: help and completion scripts are requested output,
  /// anything else is a usage error, reported in the requested form.
  private static func report(
    _ error: any Error, in arguments: [String], to environment: CommandEnvironment
  ) -> Int32 {
    let message = RootCommand.fullMessage(for: error)
    if RootCommand.exitCode(for: error) == .success {
      environment.standardOutput(message + "\n")
      return 0
    }
    if let format = DiagnosticFormat(in: arguments), format != .text {
      // Findings about the command line have no place in a file.
      format.printer(Folder(location: "/"), environment, showsAllNotes: true)
        .print([.usage(RootCommand.message(for: error))])
      return BuildExit.usage
    }
    // The message quotes typed or pasted text.
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    environment.standardError(lines.map { String($0).visible }.joined(separator: "\n") + "\n")
    return BuildExit.usage
  }
}

/// The exit statuses of the command itself.
enum BuildExit {
  /// Something was lost.
  static let incomplete: Int32 = 1
  /// The command line is invalid, or the system lacks a resource that every command needs.
  static let usage: Int32 = 2
}
