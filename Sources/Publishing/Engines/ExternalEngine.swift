import Platform

/// A third-party program that makes files for a format, such as a typesetter.
package struct ExternalEngine: Sendable, Hashable {
  /// The name that people know the program by.
  package let name: String
  /// The commands that start it, in order of preference; the first one available is used.
  package let commands: [String]
  /// The arguments that print a command's version.
  package let versionArguments: [String]
  /// How to install it, as an instruction without a full stop, such as “install the package gzip”.
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

  /// The path of the program; nil if none of its commands is in `PATH`.
  ///
  /// Only absolute folders in `PATH` are searched, so the working directory makes no difference.
  package var program: String? {
    let folders = (CurrentProcess.environmentVariable("PATH") ?? "").split(separator: ":")
      .filter { $0.hasPrefix("/") }
    for command in commands {
      for folder in folders where FileSystem.isExecutable("\(folder)/\(command)") {
        return "\(folder)/\(command)"
      }
    }
    return nil
  }

  /// The version that a program reports, if any.
  package func version(of program: String) async -> String? {
    let launch = ProcessLaunch(program: program, arguments: versionArguments)
    let limits = ProcessLimits(time: .seconds(10), memory: 1 << 30, printed: 1 << 20)
    let printed: [String]
    do {
      var process = try GuardedProcess(launch, within: limits)
      guard case .ended = await process.run() else { return nil }
      printed = process.printed.lines(from: 0, limit: 4 << 10)
    } catch {
      return nil  // equivalent to reporting none
    }
    let isVersion = #/[0-9]+(\.[0-9]+)+[0-9A-Za-z.+~\-]*/#
    return printed.lazy.compactMap { $0.firstMatch(of: isVersion).map { String($0.output.0) } }
      .first
  }
}
