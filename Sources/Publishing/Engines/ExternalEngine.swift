import Platform

/// A third-party program that makes files for a format, such as a typesetter.
package struct ExternalEngine: Sendable, Hashable {
  /// The name that people know the program by.
  package let name: String
  /// The commands that start it, in order of preference; the first one available is used.
  package let commands: [String]
  /// The Python package that replaces them, if there is one.
  package let package: PythonPackage?
  /// The arguments that print a command's version.
  package let versionArguments: [String]
  /// The oldest version that serves, number by number; nil where any does.
  package let minimum: [Int]?
  /// How to install it, as an instruction without a full stop, such as “install the package gzip”.
  package let cure: String

  /// Describes an engine.
  package init(
    name: String, commands: [String], package: PythonPackage? = nil,
    versionArguments: [String] = ["--version"], minimum: [Int]? = nil, cure: String
  ) {
    self.name = name
    self.commands = commands
    self.package = package
    self.versionArguments = versionArguments
    self.minimum = minimum
    self.cure = cure
  }

  /// How to start it, in order of preference: its commands in `PATH`, then its package.
  package var starts: [EngineStart] {
    let folders = Self.searchPath
    var starts: [EngineStart] = []
    for command in commands {
      for folder in folders where FileSystem.isExecutable("\(folder)/\(command)") {
        starts.append(EngineStart(program: "\(folder)/\(command)"))
      }
    }
    return starts + (package?.found.map { [$0] } ?? [])
  }

  /// The first way to start it; nil if none of its commands is in `PATH` and its package is not installed.
  package var start: EngineStart? { starts.first }

  /// The absolute folders in `PATH`: others would depend on the working directory.
  static var searchPath: [String] {
    (CurrentProcess.environmentVariable("PATH") ?? "").split(separator: ":")
      .filter { $0.hasPrefix("/") }.map(String.init)
  }

  /// The version that it reports when started this way, if any.
  ///
  /// - Parameter folder: the folder to run it in; nil for that of this process.
  package func version(of start: EngineStart, in folder: String? = nil) async -> String? {
    var launch = ProcessLaunch(
      program: start.program, arguments: start.arguments + versionArguments)
    launch.workingFolder = folder
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
