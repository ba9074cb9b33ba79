public import Assembling
public import Building
import Platform
import Synchronization

/// The journal of a supervised build, which the child writes to descriptor 3.
///
/// If writing fails because the supervisor is gone, the child exits.
public final class Journal: BuildObserver {
  /// The maximum length in bytes of a quotation of printed output.
  private static let quotation = 200

  private let writing = Mutex(())
  private let printedBefore = Mutex(0)
  /// Whether plugins are called one at a time, and the threads are watched.
  private let isSerial: Bool
  /// The threads that existed before the running call.
  private let threads = Mutex<Set<UInt64>?>(nil)

  /// Opens the journal and arranges for a crash to name its thread.
  public init(for order: BuildOrder) {
    isSerial = order.isSerial
    SupervisedProcess.begin()
  }

  /// Records that a step begins.
  public func willBegin(_ step: BuildStep) { write(.step(step)) }

  /// Records that a plugin is called on this thread.
  public func willBegin(_ contribution: ContributionMark) {
    SupervisedProcess.prepareThread()
    write(.begun(contribution, thread: CurrentProcess.thread))
    if isSerial { threads.withLock { $0 = CurrentProcess.threads } }
  }

  /// Records the trial of a plugin's contribution.
  public func willTry(_ contribution: ContributionMark) { write(.begun(contribution, thread: 0)) }

  /// Records that a plugin has returned, and which threads it has left behind if they are watched.
  public func didEnd(_ contribution: ContributionMark) {
    // The code that set an alarm would be gone when it goes off.
    CurrentProcess.cancelAlarms()
    // Nothing could be written any more, which would be held against the content.
    if !CurrentProcess.restoreSettings() { CurrentProcess.exitImmediately(1) }
    if let before = threads.withLock({ $0.take() }) {
      for thread in CurrentProcess.threads.subtracting(before) {
        write(.left(contribution, thread: thread))
      }
    }
    write(.ended(contribution))
  }

  /// The beginning of the text printed since the last call to standard output and standard error,
  /// which share a file.
  public func printed() -> String? {
    CurrentProcess.flushPrinted()
    return printedBefore.withLock { before in
      let text = PrintedText(.standardOutput)
      let size = text.size
      guard size > before else { return nil }
      defer { before = size }
      return text.quotation(from: before, limit: Self.quotation) ?? ""
    }
  }

  /// Writes the closing record, without which the build does not count as complete.
  public func close(_ report: BuildReport) { write(.closed(report)) }

  /// Writes the closing record of a command other than a build.
  public func close(_ answer: CommandAnswer) { write(.answered(answer)) }

  private func write(_ record: JournalRecord) {
    let line = record.line
    writing.withLock { _ in
      // The supervisor is gone, so there is no one to report to.
      do { try SupervisedProcess.journal.write(line) } catch { CurrentProcess.exitImmediately(1) }
    }
  }
}
