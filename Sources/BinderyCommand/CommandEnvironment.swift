import CPlatform
import WorkspaceFiles
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
    environment.finish = { _exit($0) }  // all is written; what was built need not be taken apart
    environment.interrupt = { bindery_end_by($0) }  // whoever started us learns how it ended
    environment.program = programPath
    return environment
  }

  /// The path of the running program; nil where the system does not say.
  private static var programPath: String? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size))
      return _NSGetExecutablePath(&path, &size) == 0 ? String(cString: path) : nil
    #else
      guard let path = realpath("/proc/self/exe", nil) else { return nil }
      defer { free(path) }
      return String(cString: path)
    #endif
  }

  /// Writes text; a reader that went away is no one's error.
  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { try? FileWriting.write(UnsafeRawBufferPointer($0), to: descriptor) }
  }
}
