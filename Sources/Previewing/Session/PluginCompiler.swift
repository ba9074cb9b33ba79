import Platform

/// Compiles the program with its plugins, if the package manager made it in the workspace.
struct PluginCompiler: Sendable {
  /// The location of the program that the compiler makes.
  let program: String
  /// The folder of the package.
  let package: String
  private let isRelease: Bool
  private let swift: String

  private static let limits = ProcessLimits(
    time: .seconds(3600), memory: 64 << 30, printed: 64 << 20, fileSize: 16 << 30,
    pause: .milliseconds(100))
  /// The maximum length of the compiler's output to show.
  private static let maxPrinted = 16 << 10

  /// Finds the compiler of a program; nil if the program did not come out of a package, or there is no
  /// compiler.
  init?(of program: String, in search: ProgramSearch = ProgramSearch()) {
    guard let end = program.firstRange(of: "/.build/"), let swift = search.location(of: "swift")
    else { return nil }
    self.program = program
    self.swift = swift
    package = String(program[..<end.lowerBound])
    isRelease = program[end.upperBound...].contains("release/")
  }

  /// The command, as a person would write it.
  var command: String { (["swift"] + arguments).joined(separator: " ") }

  private var arguments: [String] {
    ["build", "--product", "bindery"] + (isRelease ? ["-c", "release"] : [])
  }

  /// Compiles.
  ///
  /// - Returns: the compiler's output; nil on success.
  func compile() async -> [String]? {
    var launch = ProcessLaunch(program: swift, arguments: arguments)
    launch.workingFolder = package
    do throws(SystemError) {
      var process = try GuardedProcess(launch, within: Self.limits)
      if await process.run() == .ended(.exited(0)) { return nil }
      let start = max(0, process.printed.size - Self.maxPrinted)
      return process.printed.lines(from: start, limit: Self.maxPrinted)
    } catch {
      return ["\(command): \(error.text)"]
    }
  }
}
