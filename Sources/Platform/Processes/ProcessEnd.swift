/// How a process ended.
package enum ProcessEnd: Sendable, Hashable {
  /// It ended itself with a status.
  case exited(Int32)
  /// A signal ended it.
  case signalled(Signal)

  /// Whether it ended itself and said that all went well.
  package var isSuccess: Bool { self == .exited(0) }

  /// What the system's status of a child means.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self =
      signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .signalled(Signal(number: signal))
  }
}
