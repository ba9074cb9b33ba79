import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A signal, by which one process tells another, or the system tells a process, that something
/// happened.
package struct Signal: Sendable, Hashable {
  /// The system's number for it.
  package let number: Int32

  /// Names a signal by the system's number.
  package init(number: Int32) { self.number = number }

  /// Somebody pressed the key that interrupts.
  package static let interrupt = Signal(number: SIGINT)
  /// Somebody asked the process to end.
  package static let terminate = Signal(number: SIGTERM)
  /// The terminal was closed.
  package static let hangUp = Signal(number: SIGHUP)
  /// Somebody pressed the key that quits.
  package static let quit = Signal(number: SIGQUIT)
  /// The process is ended at once and cannot prevent it.
  package static let kill = Signal(number: SIGKILL)
  /// A child has ended.
  package static let childEnded = Signal(number: SIGCHLD)

  /// Whether this process ignores it.
  package var isIgnored: Bool { bindery_ignores(number) != 0 }

  /// Has this process ignore it, or lets it have its usual effect again.
  package func setIgnored(_ isIgnored: Bool) { bindery_ignore(number, isIgnored ? 1 : 0) }
}
