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

  /// The path of the running program; nil if the system does not tell.
  package static var programPath: String? {
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

  /// The system's ID of the calling thread.
  package static var thread: UInt64 { bindery_thread() }

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
