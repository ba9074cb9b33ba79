#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Misbehavior {
  /// Starts a thread that acts long after the plugin has returned.
  static func leaveThread(_ act: @escaping @Sendable () -> Void) {
    final class Act: Sendable {
      let act: @Sendable () -> Void
      init(_ act: @escaping @Sendable () -> Void) { self.act = act }
    }
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { context in
        usleep(100_000)
        guard let context else { return nil }
        Unmanaged<Act>.fromOpaque(context).takeRetainedValue().act()
        return nil
      }, Unmanaged.passRetained(Act(act)).toOpaque())
  }

  /// Starts processes that never end on their own, keep every descriptor, and leave the process
  /// group if possible.
  static func leaveProcesses() {
    for command in ["exec sleep 4321", "exec setsid sleep 4321", "setsid sleep 4321 &"] {
      var process: pid_t = 0
      let words: [UnsafeMutablePointer<CChar>?] =
        (["/bin/sh", "-c", command] as [String]).map { strdup($0) } + [nil]
      posix_spawn(&process, "/bin/sh", nil, nil, words, environ)
    }
    usleep(100_000)
  }
}
