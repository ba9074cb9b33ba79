import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The child's side of supervision: it reports which thread crashed, and does not outlive its
/// supervisor.
package enum SupervisedProcess {
  /// The descriptor of the journal.
  package static let journal = Descriptor(3)

  /// The line that the supervisor has written to standard input, without its line feed; cut short if
  /// the supervisor is gone.
  package static func readLine() -> [UInt8] {
    var line: [UInt8] = []
    while line.last != UInt8(ascii: "\n") {
      let part = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
        repeat {
          count = readBytes(
            Descriptor.standardInput.number, UnsafeMutableRawBufferPointer(buffer))
        } while count < 0 && errno == EINTR
        count = max(0, count)
      }
      if part.isEmpty { return line }
      line += part
    }
    return line.dropLast()
  }

  /// Prepares this process for supervision.
  ///
  /// A crash names its thread in the journal, a write past a limit is an error instead of fatal,
  /// and the process exits when its supervisor is gone.
  package static func begin() {
    bindery_keep_settings()
    bindery_ignore_write_signals()
    // Programs started by this process must not keep the journal open after it has ended.
    journal.closeOnExecution()
    bindery_leave_last_words(journal.number)
    bindery_exit_when_closed(Descriptor.standardInput.number)
  }

  /// Makes it possible to report a crash on the calling thread even if its stack is exhausted.
  package static func prepareThread() { bindery_prepare_thread() }
}
