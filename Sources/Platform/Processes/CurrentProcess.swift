import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The current process.
package enum CurrentProcess {
  /// The working directory; nil if it has been removed.
  package static var workingFolder: String? {
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    return String(cString: folder)
  }

  /// The command line, without the program's name.
  package static var arguments: [String] { Array(CommandLine.arguments.dropFirst()) }

  /// The path to start this program again, even after the removal or replacement of its file; nil
  /// if the system does not tell.
  package static var programPath: String? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size))
      return _NSGetExecutablePath(&path, &size) == 0 ? String(cString: path) : nil
    #else
      let link = "/proc/self/exe"
      if let path = try? FileSystem.realPath(link) { return path }
      // The link leads to the program's file even when nothing is left at its path.
      return FileSystem.isExecutable(link) ? link : nil
    #endif
  }

  /// The number of processors available to the process.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The value of an environment variable; nil if it is not set.
  package static func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The environment variables by name.
  package static var environment: [String: String] {
    var variables: [String: String] = [:]
    var next = bindery_environment()
    while let entry = next?.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      next = next?.advanced(by: 1)
    }
    return variables
  }

  /// The threads that a command needs at once: two that work, one that waits for events, one that
  /// waits for signals or for the end of another process.
  private static let neededThreads: Int32 = 4
  /// The files that a command has open at once, besides the standard ones.
  private static let neededFiles: Int32 = 8
  /// The bytes of memory that a command needs after its start: 100 MB, measured for small builds on
  /// two processors, a fifth more, and the stack of a thread for each further processor.
  private static var neededMemory: Int { (120 + 8 * max(0, processors - 2)) << 20 }
  /// How often to look whether there is enough, a tenth of a second apart; other processes may be
  /// about to end.
  private static let looks = 10

  /// The reason why this process cannot work; nil if it can obtain the threads, open files and
  /// memory that it needs.
  ///
  /// Libraries wait for threads or memory indefinitely, and stop the program if they cannot open
  /// the files that they need, some of them in `/proc` on Linux.
  package static var shortage: String? {
    #if os(Linux)
      guard FileStatus(path: "/proc/self/stat") != nil else { return "/proc is not there" }
    #endif
    var problem: Int32 = 0
    for look in 1...looks {
      problem = bindery_try_resources(neededThreads, neededFiles, neededMemory)
      guard problem == EAGAIN, look < looks else { break }
      usleep(100_000)
    }
    return problem == 0 ? nil : SystemError(number: problem).text
  }

  /// The system's IDs of all threads; empty if the system does not tell.
  package static var threads: Set<UInt64> {
    let entries = (try? DirectoryListing.entries(of: "/proc/self/task")) ?? []
    return Set(entries.compactMap { UInt64($0.name) })
  }

  /// Makes this process the parent of orphans among its descendants, so it can end them.
  ///
  /// It must start no other processes while a ``ChildProcess`` runs.
  package static func adoptOrphans() { bindery_adopt_orphans() }

  /// Cancels every alarm.
  package static func cancelAlarms() { bindery_cancel_alarms() }

  /// Restores the settings of this process that a plugin has changed: its limits, and its mask for
  /// the permissions of new files.
  ///
  /// - Returns: whether that succeeded; few may raise a limit that has been lowered for good.
  package static func restoreSettings() -> Bool { bindery_restore_settings() != 0 }

  /// The system's ID of the calling thread.
  package static var thread: UInt64 { bindery_thread() }

  /// Makes a folder the working directory; on failure, the working directory stays the same.
  package static func enter(_ folder: String) { _ = chdir(folder) }

  /// Stops the calling thread for a time.
  package static func pause(_ time: Duration) {
    let microseconds = time / .microseconds(1)
    usleep(UInt32(max(1, min(microseconds, 900_000_000))))
  }

  /// Exits after flushing standard output and running exit handlers.
  package static func exit(_ status: Int32) -> Never { exitProcess(status) }

  /// Exits immediately.
  package static func exitImmediately(_ status: Int32) -> Never { _exit(status) }

  /// Terminates the process with a signal, even if the signal is blocked or ignored.
  package static func end(by signal: Signal) { bindery_terminate_by(signal.number) }

  /// Flushes the buffers of standard output.
  package static func flushPrinted() { fflush(nil) }
}

/// Exits the process; calls the system's `exit`, which the type's own method would hide.
private func exitProcess(_ status: Int32) -> Never { exit(status) }
