import CPlatform
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A third-party program that is run to completion within limits, together with everything it
/// starts.
///
/// Its standard input is empty, and its output goes to an unnamed file. When it is done, or has to
/// be stopped, its whole process group is killed. A guard process in that group kills the group if
/// this process ends first, for any reason.
package struct GuardedProcess: ~Copyable {
  /// The outcome of a run.
  package enum Outcome: Sendable, Hashable {
    /// The program ended on its own, or by a signal from elsewhere.
    case ended(ProcessEnd)
    /// It exceeded the time limit.
    case outOfTime
    /// It exceeded the memory limit.
    case outOfMemory
    /// It exceeded the limit on printed output.
    case tooMuchOutput
  }

  private let id: Int32
  private let guardian: ProcessGroupGuard
  private let printedFile: OwnedDescriptor
  private let limits: ProcessLimits
  private var end: ProcessEnd?

  /// Everything that the program has printed.
  package var printed: PrintedText { PrintedText(printedFile.descriptor) }

  /// Starts a program, to be run within limits.
  package init(_ launch: ProcessLaunch, within limits: ProcessLimits) throws(SystemError) {
    let printed = PrintedText.makeFile()
    let guardian = try ProcessGroupGuard(printed: printed.descriptor)
    id = try launch.start(
      input: nil, printed: printed.descriptor, journal: nil, group: guardian.group)
    self.guardian = guardian
    self.limits = limits
    printedFile = printed
    // The checks of `run` may come late on a busy machine, where a program fills a disk in a minute, and the
    // memory in less.
    bindery_limit(id, limits.sizeOfFiles, limits.data)
  }

  deinit {
    kill(-guardian.group, SIGKILL)
    if end == nil { _ = ProcessWaiting.wait(for: id) }
  }

  /// Waits for the program to end, and stops it when it exceeds a limit or the task is cancelled.
  package mutating func run() async -> Outcome {
    let watch = ProcessWatch(id: id, group: guardian.group, printed: printed, limits: limits)
    let (outcome, end) = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        BlockingThread.start { continuation.resume(returning: watch.follow()) }
      }
    } onCancel: {
      watch.cancel()
    }
    self.end = end
    return outcome
  }
}
