#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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
  /// Called with the exit status when all is said, while what was built is still there.
  ///
  /// A process may end here and leave it to the system to take a large report apart.
  public var finish: @Sendable (Int32) -> Void = { _ in }

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
    let folder = getcwd(nil, 0)
    defer { free(folder) }
    let isTerminal = isatty(STDERR_FILENO) == 1
    let refusesColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    var environment = CommandEnvironment(
      standardOutput: { Self.write($0, to: STDOUT_FILENO) },
      standardError: { Self.write($0, to: STDERR_FILENO) },
      workingFolder: folder.map { String(cString: $0) } ?? ".", isTerminal: isTerminal,
      usesColor: isTerminal && !refusesColor,
      processors: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    environment.finish = { exit($0) }
    return environment
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { buffer in
      var rest = UnsafeRawBufferPointer(buffer)
      while !rest.isEmpty {
        let written = writeBytes(descriptor, rest)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
    }
  }
}

/// Writes at most a buffer's bytes; what `write` is called inside types that have one of their own.
private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
  write(descriptor, buffer.baseAddress, buffer.count)
}
