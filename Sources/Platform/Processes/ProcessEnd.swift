/// How a process ended.
package enum ProcessEnd: Sendable, Hashable {
  /// It exited with a status.
  case exited(Int32)
  /// A signal terminated it.
  case signalled(Signal)

  /// Whether it exited successfully.
  package var isSuccess: Bool { self == .exited(0) }

  /// Decodes the wait status of a child.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self =
      signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .signalled(Signal(number: signal))
  }
}
