import SectorKit
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Misbehavior {
  /// Changes the build's process, which all units and writers share.
  func disturbProcess() {
    switch self {
    case .stopping: kill(getpid(), SIGSTOP)
    case .terminating: kill(getpid(), SIGTERM)
    case .piping: kill(getpid(), SIGPIPE)
    case .quitting: _exit(0)
    case .masking:
      var all = sigset_t()
      sigfillset(&all)
      pthread_sigmask(SIG_BLOCK, &all, nil)
      while getpid() > 0 {}
    case .ticking:
      for clock: Int32 in [0, 1, 2] {
        var timer = itimerval(
          it_interval: timeval(tv_sec: 0, tv_usec: 50_000),
          it_value: timeval(tv_sec: 0, tv_usec: 50_000))
        setitimer(clock, &timer, nil)
      }
    case .parting: atexit { _ = Array([0])[getpid() > 0 ? 5 : 0] }
    case .lingering: atexit { while getpid() > 0 { usleep(1000) } }
    case .moving: chdir("/")
    case .veiling: umask(0o777)
    case .limiting: Self.limit(.init(RLIMIT_FSIZE.rawValue))
    case .starving: Self.limit(.init(RLIMIT_NOFILE.rawValue))
    case .vanishing: pthread_exit(nil)
    case .emptying:
      for name in ["PATH", "HOME", "TMPDIR", "LANG"] { unsetenv(name) }
      setenv("TZ", "Pacific/Kiritimati", 1)
      setenv("LC_ALL", "tr_TR.UTF-8", 1)
      setlocale(LC_ALL, "")
    case .erring:
      let line = Array(repeating: UInt8(ascii: "a"), count: 1 << 20)
      for _ in 1... { _ = write(2, line, line.count) }
    default: break
    }
  }

  /// Lowers a limit of the process to zero.
  private static func limit(_ resource: __rlimit_resource_t) {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(resource, &none)
  }

  /// Reports findings in more files than a workspace has.
  static func scatter(_ reporter: Reporter) {
    for number in 1...300_000 {
      reporter.report(.note, "a", at: Place(path: "file-\(number).md", line: 1))
    }
  }
}
