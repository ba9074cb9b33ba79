import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A process of ours that keeps a journal.
struct ChildProcess: ~Copyable {
  /// How a process ended.
  enum End: Equatable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// Why none could be started.
  struct StartFailure: Error {
    /// The reason in the system's words.
    var reason: String
  }

  private let id: pid_t
  /// The process ends when this end is closed, which it is at the latest when this program ends.
  private let lifeline: Int32
  /// Where its journal is read; reading never waits.
  let journal: Int32
  /// What it prints.
  let printed: PrintedText

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: the command line without the program's name.
  ///   - ignored: the signals that whoever started this program wants ignored.
  init(
    _ program: String, _ arguments: [String], ignoring ignored: [Int32]
  ) throws(StartFailure) {
    let lifeline = try Self.pipe()
    let journal: (reader: Int32, writer: Int32)
    do {
      journal = try Self.pipe()
    } catch {
      close(lifeline.reader)
      close(lifeline.writer)
      throw error
    }
    bindery_ignore(SIGCHLD, 0)  // who ignores it cannot learn how a child ended
    let printed = PrintedText.make()
    var id: pid_t = 0
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let problem = bindery_spawn(
      &id, program, &words, lifeline.reader, printed.descriptor, journal.writer, ignored,
      Int32(ignored.count))
    for word in words { free(word) }
    close(lifeline.reader)
    close(journal.writer)
    guard problem == 0 else {
      for descriptor in [lifeline.writer, journal.reader, printed.descriptor] { close(descriptor) }
      throw Self.failure(problem)
    }
    self.id = id
    self.lifeline = lifeline.writer
    self.journal = journal.reader
    self.printed = printed
  }

  deinit {
    close(lifeline)
    close(journal)
    close(printed.descriptor)
  }

  private static func pipe() throws(StartFailure) -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [-1, -1]
    guard bindery_pipe(&ends) == 0 else { throw failure(errno) }
    return (ends[0], ends[1])
  }

  private static func failure(_ code: Int32) -> StartFailure {
    StartFailure(reason: String(cString: strerror(code)))
  }

  /// The bytes of memory that it holds; nil where the system does not say.
  var memory: Int? {
    let bytes = bindery_resident_bytes(id)
    return bytes < 0 ? nil : Int(bytes)
  }

  /// Sends a signal.
  func send(_ signal: Int32) { kill(id, signal) }

  /// Waits for the end.
  func wait() -> End {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    return Self.end(status)
  }

  /// Waits for the end, but not longer than some time; nil when it goes on.
  func wait(atMost limit: Duration) -> End? {
    let clock = SuspendingClock()
    let deadline = clock.now + limit
    var status: Int32 = 0
    while waitpid(id, &status, WNOHANG) == 0 {
      guard clock.now < deadline else { return nil }
      usleep(1000)
    }
    return Self.end(status)
  }

  private static func end(_ status: Int32) -> End {
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }
}
