import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process that this program runs in.
package enum CurrentProcess {
  /// The working folder; nil when it was removed.
  package static var workingFolder: String? {
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    return String(cString: folder)
  }

  /// The path of the running program; nil where the system does not say.
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

  /// The number of processors that it can use.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// A variable of its environment; nil when it is not set.
  package static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The variables of its environment by their names.
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

  /// The number by which the system knows the calling thread.
  package static var thread: UInt64 { bindery_thread() }

  /// Ends it after what was printed is written and what was registered for the end is done.
  package static func exit(_ status: Int32) -> Never { exitProcess(status) }

  /// Ends it here and now.
  package static func exitAtOnce(_ status: Int32) -> Never { _exit(status) }

  /// Ends it by a signal, whoever blocks or ignores that signal.
  package static func end(by signal: Signal) { bindery_end_by(signal.number) }

  /// Writes what was printed and is still held in memory.
  package static func flushPrinted() { fflush(nil) }
}

/// Ends the process; what `exit` is called inside a type that has one of its own.
private func exitProcess(_ status: Int32) -> Never { exit(status) }
