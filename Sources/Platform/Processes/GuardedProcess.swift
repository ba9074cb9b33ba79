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
/// this process ends first, for whatever reason.
package struct GuardedProcess: ~Copyable {
  /// The outcome of a run.
  package enum Outcome: Sendable, Hashable {
    /// The program ended by itself, or by a signal from elsewhere.
    case ended(ProcessEnd)
    /// It exceeded the time limit.
    case outOfTime
    /// It exceeded the memory limit.
    case outOfMemory
    /// It exceeded the limit on printed output.
    case tooMuchOutput
  }

  /// The maximum interval between two checks.
  private static let longestPause = Duration.milliseconds(50)

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
    // The checks of `run` may come late on a busy machine, where a program fills a disk in a minute.
    bindery_limit_files(id, UInt64(max(limits.fileSize, limits.printed)))
  }

  deinit {
    kill(-guardian.group, SIGKILL)
    if end == nil { _ = ProcessWaiting.wait(for: id) }
  }

  /// Waits for the program to end, and stops it when it exceeds a limit or the task is cancelled.
  package mutating func run() async -> Outcome {
    let clock = SuspendingClock()
    let deadline = clock.now + limits.time
    var pause = Duration.milliseconds(1)
    while true {
      end = ProcessWaiting.poll(id)
      if printed.size > limits.printed { return .tooMuchOutput }
      if let end { return .ended(end) }
      if bindery_resident_bytes_of_group(guardian.group) > Int64(limits.memory) {
        return .outOfMemory
      }
      if clock.now >= deadline || Task.isCancelled { return .outOfTime }
      // If cancelled, the sleep returns immediately, and the next check ends the run.
      do { try await Task.sleep(for: pause, clock: clock) } catch { continue }
      pause = min(pause * 2, Self.longestPause)
    }
  }
}
