package import Assembling
import Platform
package import Publishing
public import WorkspaceFiles

/// The surroundings where a command runs and writes, passed in to let tests observe it.
public struct CommandEnvironment: Sendable {
  /// Receives the output that the user asked for.
  public var standardOutput: @Sendable (String) -> Void
  /// Receives findings and messages.
  public var standardError: @Sendable (String) -> Void
  /// Reads the command's standard input, up to a number of bytes.
  public var standardInput: @Sendable (_ limit: Int) throws(FileProblem) -> [UInt8] = { _ in [] }
  /// The working directory.
  public var workingFolder: String
  /// Whether messages go to a terminal, where they include source lines and colours.
  public var isTerminal: Bool
  /// Whether messages may have colours.
  public var usesColor: Bool
  /// Whether the terminal can erase shown text, such as a line of progress.
  public var erasesLines = true
  /// The columns of the terminal that standard output goes to; nil if it goes elsewhere.
  public var columns: Int?
  /// The number of processors.
  public var processors: Int
  /// The output formats that the program supports.
  package var formats = OutputFormats.standard
  /// Called with the exit status at the end of a build, while its result is still alive.
  ///
  /// A process may exit here instead of deallocating a large report.
  public var finish: @Sendable (Int32) -> Void = { _ in }
  /// The path of this program, so it can start itself; nil to build in this process.
  public var program: String?
  /// The reason for a failed write to standard output; nil without a failure, or if nobody reads
  /// it.
  public var outputProblem: @Sendable () -> String? = { nil }
  /// The words that called the command, for messages that name the next command.
  public var invocation = "bindery"
  /// The plugins left out because an earlier attempt at the command failed over them.
  package var restrictions = Restrictions()
  /// The observer of plugin calls, if anybody watches.
  package var observer: (any BuildObserver)?
  /// Receives the signal that interrupted the command, after the clean-up.
  public var interrupt: @Sendable (Int32) -> Void = { _ in }

  /// Describes an environment.
  public init(
    standardOutput: @escaping @Sendable (String) -> Void,
    standardError: @escaping @Sendable (String) -> Void, workingFolder: String,
    isTerminal: Bool = false, usesColor: Bool = false, processors: Int = 2
  ) {
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.workingFolder = workingFolder
    self.isTerminal = isTerminal
    self.usesColor = usesColor
    self.processors = processors
  }

  /// The environment of this process.
  public static func process() -> CommandEnvironment {
    let isTerminal = Descriptor.standardError.isTerminal
    let variables = TerminalVariables(CurrentProcess.environment)
    let loss = OutputLoss()
    var environment = CommandEnvironment(
      standardOutput: { text in
        loss.noting { () throws(SystemError) in try write(text, to: .standardOutput) }
      },
      standardError: { text in try? write(text, to: .standardError) },
      workingFolder: CurrentProcess.workingFolder ?? ".", isTerminal: isTerminal,
      usesColor: isTerminal && variables.allowColor, processors: CurrentProcess.processors)
    environment.standardInput = { limit throws(FileProblem) in
      try FileContent.readStandardInput(limit: limit)
    }
    environment.erasesLines = variables.allowControl
    environment.columns = Descriptor.standardOutput.columns
    // All output is written, and the result need not be deallocated.
    environment.finish = { CurrentProcess.exitImmediately($0) }
    // The parent of this process can then see how it ended.
    environment.interrupt = { CurrentProcess.end(by: Signal(number: $0)) }
    environment.outputProblem = { loss.reason }
    // Where the system does not tell, a build finds that it cannot be supervised.
    environment.program = CurrentProcess.programPath ?? ""
    environment.invocation = Self.invocation(of: CommandLine.arguments.first ?? "bindery")
    return environment
  }

  /// The words that called a program with that path.
  ///
  /// The program that `swift run` starts is in the platform's folder of `.build`; users who call it
  /// by hand leave that folder out.
  static func invocation(of path: String) -> String {
    let parts = path.split(separator: "/")
    guard let build = parts.firstIndex(of: ".build"), parts.indices.contains(build + 1),
      !["debug", "release"].contains(parts[build + 1])
    else { return path }
    return "swift run bindery"
  }

  private static func write(_ text: String, to descriptor: Descriptor) throws(SystemError) {
    try descriptor.write(Array(text.utf8))
  }

  /// The exit status of a command that has ended: a failure if the requested output could not be
  /// written.
  func status(_ status: Int32) -> Int32 {
    guard let reason = outputProblem() else { return status }
    standardError("bindery: the output cannot be written: \(reason)\n")
    return max(status, BuildExit.incomplete)
  }
}
