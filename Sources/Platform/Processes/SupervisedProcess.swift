import CPlatform

/// The child's side of supervision: it reports which thread crashed, and does not outlive its
/// supervisor.
package enum SupervisedProcess {
  /// The descriptor that the journal is written to.
  package static let journal = Descriptor(3)

  /// Prepares this process to be supervised.
  ///
  /// A crash names its thread in the journal, a write past a limit is an error instead of fatal,
  /// and the process exits when its supervisor is gone.
  package static func begin() {
    bindery_ignore_write_signals()
    // Programs started by this process must not keep the journal open after it has ended.
    journal.closeOnExecution()
    bindery_leave_last_words(journal.number)
    bindery_exit_when_closed(Descriptor.standardInput.number)
  }

  /// Lets a crash on the calling thread be reported even if its stack is exhausted.
  package static func prepareThread() { bindery_prepare_thread() }
}
