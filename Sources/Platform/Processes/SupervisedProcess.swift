import CPlatform

/// What a process does that another one supervises: it tells what brings it down, and it does not
/// outlive its supervisor.
package enum SupervisedProcess {
  /// The descriptor on which it keeps its journal.
  package static let journal = Descriptor(3)

  /// Prepares the process: a failure names its thread in the journal, a write past a limit is an
  /// error rather than the end, and the process ends when its supervisor is gone.
  package static func begin() {
    bindery_survive_writes()
    // What this process starts must not keep the journal open when the process itself is gone.
    journal.closeOnExecution()
    bindery_leave_last_words(journal.number)
    bindery_hang_on(Descriptor.standardInput.number)
  }

  /// Lets the calling thread be named also when its stack is exhausted.
  package static func prepareThread() { bindery_prepare_thread() }
}
