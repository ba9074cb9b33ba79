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

  /// Opens the journal and arranges for a crash to name its thread.
  public init() { SupervisedProcess.begin() }

  /// Records that a step begins.
  public func willBegin(_ step: BuildStep) { write(.step(step)) }

  /// Records that a plugin is called on this thread.
  public func willBegin(_ contribution: ContributionMark) {
    SupervisedProcess.prepareThread()
    write(.begun(contribution, thread: CurrentProcess.thread))
  }

  /// Records that a plugin has returned.
  public func didEnd(_ contribution: ContributionMark) { write(.ended(contribution)) }

  /// The beginning of what was printed to standard output and standard error, which share a file,
  /// since the last call.
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

  private func write(_ record: JournalRecord) {
    let line = record.line
    writing.withLock { _ in
      // The supervisor is gone, so there is no one to report to.
      do { try SupervisedProcess.journal.write(line) } catch { CurrentProcess.exitImmediately(1) }
    }
  }
}
