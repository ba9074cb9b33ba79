import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A signal of the operating system.
package struct Signal: Sendable, Hashable {
  /// The signal number.
  package let number: Int32

  /// Makes a signal from its number.
  package init(number: Int32) { self.number = number }

  /// The user pressed the interrupt key.
  package static let interrupt = Signal(number: SIGINT)
  /// A request to terminate.
  package static let terminate = Signal(number: SIGTERM)
  /// The terminal was closed.
  package static let hangUp = Signal(number: SIGHUP)
  /// The user pressed the quit key.
  package static let quit = Signal(number: SIGQUIT)
  /// Terminates the process immediately; cannot be caught.
  package static let kill = Signal(number: SIGKILL)
  /// The signals that mostly come from elsewhere, or from an alarm, and tell nothing of who is to
  /// blame.
  package static let ofUnknownCause: Set<Signal> = [
    .kill, .terminate, .hangUp, Signal(number: SIGALRM), Signal(number: SIGVTALRM),
    Signal(number: SIGPROF), Signal(number: SIGUSR1), Signal(number: SIGUSR2),
  ]
  /// A pipe has no reader for the bytes written to it.
  package static let brokenPipe = Signal(number: SIGPIPE)
  /// A child process has ended.
  package static let childEnded = Signal(number: SIGCHLD)

  /// Whether this process ignores the signal.
  package var isIgnored: Bool { bindery_ignores(number) != 0 }

  /// Makes this process ignore the signal, or restores its default action.
  package func setIgnored(_ isIgnored: Bool) { bindery_ignore(number, isIgnored ? 1 : 0) }
}
