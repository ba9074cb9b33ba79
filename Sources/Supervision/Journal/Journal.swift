public import Assembling
public import Building
import CPlatform
import Synchronization
import WorkspaceFiles
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The journal of a supervised build, kept by the child on descriptor 3.
///
/// A child whose supervisor is gone ends: nobody would hear what it has to say.
public final class Journal: BuildObserver {
  private static let descriptor: Int32 = 3
  /// The greatest number of bytes of printed text that a finding quotes.
  private static let quotation = 200

  private let writing = Mutex(())
  private let printedBefore = Mutex(0)

  /// Begins the journal, and sees to it that this process names the thread that brings it down.
  public init() {
    bindery_survive_writes()
    // What a plugin starts must not keep the journal open when this process is gone.
    _ = fcntl(Self.descriptor, F_SETFD, FD_CLOEXEC)
    bindery_leave_last_words(Self.descriptor)
    bindery_hang_on(STDIN_FILENO)
  }

  /// Writes a step down.
  public func begins(_ step: BuildStep) { write(.step(step)) }

  /// Writes down that a plugin is asked on this thread.
  public func begins(_ contribution: ContributionMark) {
    bindery_prepare_thread()
    write(.begun(contribution, thread: bindery_thread()))
  }

  /// Writes down that a plugin has answered.
  public func ended(_ contribution: ContributionMark) { write(.ended(contribution)) }

  /// What came on standard output and error, which are one file, since this was last asked.
  public func printed() -> String? {
    fflush(nil)
    return printedBefore.withLock { before in
      let text = PrintedText(STDOUT_FILENO)
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
      line.withUnsafeBytes { bytes in
        do { try FileWriting.write(bytes, to: Self.descriptor) } catch { _exit(1) }
      }
    }
  }
}
