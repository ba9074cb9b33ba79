public import Assembling
public import Building
import Platform
import Synchronization

/// The journal of a supervised build, kept by the child on descriptor 3.
///
/// A child whose supervisor is gone ends: nobody would hear what it has to say.
public final class Journal: BuildObserver {
  /// The greatest number of bytes of printed text that a finding quotes.
  private static let quotation = 200

  private let writing = Mutex(())
  private let printedBefore = Mutex(0)

  /// Begins the journal, and sees to it that this process names the thread that brings it down.
  public init() { SupervisedProcess.begin() }

  /// Writes down that a step begins.
  public func willBegin(_ step: BuildStep) { write(.step(step)) }

  /// Writes down that a plugin is asked on this thread.
  public func willBegin(_ contribution: ContributionMark) {
    SupervisedProcess.prepareThread()
    write(.begun(contribution, thread: CurrentProcess.thread))
  }

  /// Writes down that a plugin has answered.
  public func didEnd(_ contribution: ContributionMark) { write(.ended(contribution)) }

  /// What came on standard output and error, which are one file, since this was last asked.
  public func printed() -> String? {
    CurrentProcess.flushPrinted()
    return printedBefore.withLock { before in
      let text = PrintedText(.standardOutput)
      let size = text.size
      guard size > before else { return nil }
      defer { before = size }
      return text.quotation(from: before, limit: Self.quotation)
    }
  }

  /// Writes the closing record, without which the build does not count as whole.
  public func close(_ report: BuildReport) { write(.closed(report)) }

  private func write(_ record: JournalRecord) {
    let line = record.line
    writing.withLock { _ in
      // Nobody is left who could be told.
      do { try SupervisedProcess.journal.write(line) } catch { CurrentProcess.exitAtOnce(1) }
    }
  }
}
