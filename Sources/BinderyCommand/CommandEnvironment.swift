import Platform
package import Publishing

/// Where a command runs and where it writes, handed in so that tests can look on.
public struct CommandEnvironment: Sendable {
  /// Takes what a person asked for.
  public var standardOutput: @Sendable (String) -> Void
  /// Takes findings and messages.
  public var standardError: @Sendable (String) -> Void
  /// The working folder on this machine.
  public var workingFolder: String
  /// Whether messages go to a terminal, which shows source lines and colours.
  public var isTerminal: Bool
  /// Whether colours are welcome.
  public var usesColor: Bool
  /// The number of processors.
  public var processors: Int
  /// The output formats that the program has.
  package var formats = OutputFormats.standard
  /// Called with the exit status when all is said, while what was built is still there.
  ///
  /// A process may end here and leave it to the system to take a large report apart.
  public var finish: @Sendable (Int32) -> Void = { _ in }
  /// Where this program is on this machine, so that it can start itself; nil where builds are to be
  /// done in this process.
  public var program: String?
  /// Called with the signal by which somebody ended the command, once all is cleared away.
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
    let refusesColor = CurrentProcess.variable("NO_COLOR").map { !$0.isEmpty } ?? false
    var environment = CommandEnvironment(
      standardOutput: { Self.write($0, to: .standardOutput) },
      standardError: { Self.write($0, to: .standardError) },
      workingFolder: CurrentProcess.workingFolder ?? ".", isTerminal: isTerminal,
      usesColor: isTerminal && !refusesColor, processors: CurrentProcess.processors)
    // Everything is written by then, and what was built need not be taken apart.
    environment.finish = { CurrentProcess.exitAtOnce($0) }
    // Whoever started this program learns how it ended.
    environment.interrupt = { CurrentProcess.end(by: Signal(number: $0)) }
    environment.program = CurrentProcess.programPath
    return environment
  }

  /// Writes text; a reader that went away is no one's error.
  private static func write(_ text: String, to descriptor: Descriptor) {
    var text = text
    text.withUTF8 { try? descriptor.write(UnsafeRawBufferPointer($0)) }
  }
}
