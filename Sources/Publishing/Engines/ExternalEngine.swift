import Platform

/// A program of others that makes files for a format, such as a typesetter.
package struct ExternalEngine: Sendable, Hashable {
  /// The name by which people know it.
  package let name: String
  /// The commands that start it, the best first; the first that is there is taken.
  package let commands: [String]
  /// What asks a command for its version.
  package let versionArguments: [String]
  /// How to get it, as a request without a full stop, such as “install the package gzip”.
  package let cure: String

  /// Describes an engine.
  package init(
    name: String, commands: [String], versionArguments: [String] = ["--version"], cure: String
  ) {
    self.name = name
    self.commands = commands
    self.versionArguments = versionArguments
    self.cure = cure
  }

  /// The path of its program; nil when no command of it is in `PATH`.
  ///
  /// Only absolute folders of `PATH` count: where a build happens to be started decides nothing.
  package var program: String? {
    let folders = (CurrentProcess.variable("PATH") ?? "").split(separator: ":")
      .filter { $0.hasPrefix("/") }
    for command in commands {
      for folder in folders where FileSystem.isExecutable("\(folder)/\(command)") {
        return "\(folder)/\(command)"
      }
    }
    return nil
  }

  /// The version that a program of it tells; nil when it tells none.
  package func version(of program: String) async -> String? {
    let launch = ProcessLaunch(program: program, arguments: versionArguments)
    let limits = ProcessLimits(time: .seconds(10), memory: 1 << 30, printed: 1 << 20)
    let printed: [String]
    do {
      var process = try GuardedProcess(launch)
      guard case .ended = await process.run(within: limits) else { return nil }
      printed = process.printed.lines(from: 0, limit: 4 << 10)
    } catch {
      return nil  // the same as a program that tells none
    }
    let isVersion = #/[0-9]+(\.[0-9]+)+[0-9A-Za-z.+~\-]*/#
    return printed.lazy.compactMap { $0.firstMatch(of: isVersion).map { String($0.output.0) } }
      .first
  }
}
