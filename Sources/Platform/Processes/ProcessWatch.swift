import CPlatform
import Synchronization
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Looks at a running program again and again until it ends or exceeds a limit.
final class ProcessWatch: Sendable {
  private let id: Int32
  private let group: Int32
  private let printed: PrintedText
  private let limits: ProcessLimits
  private let isCancelled = Atomic(false)

  init(id: Int32, group: Int32, printed: PrintedText, limits: ProcessLimits) {
    self.id = id
    self.group = group
    self.printed = printed
    self.limits = limits
  }

  /// Ends the watch at its next check, as if time had run out.
  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Blocks until there is an outcome.
  ///
  /// - Returns: the outcome, and how the program ended if it did.
  func follow() -> (GuardedProcess.Outcome, ProcessEnd?) {
    let clock = SuspendingClock()
    let deadline = clock.now + limits.time
    let longestPause = UInt32(limits.pause / .microseconds(1))
    var pause = min(1000, longestPause)
    while true {
      let end = ProcessWaiting.poll(id)
      if printed.size > limits.printed { return (.tooMuchOutput, end) }
      if let end { return (.ended(end), end) }
      let memory = bindery_watch_group(group, limits.sizeOfFiles, limits.data)
      if memory > Int64(limits.memory) {
        return (.outOfMemory, nil)
      }
      if clock.now >= deadline || isCancelled.load(ordering: .relaxed) { return (.outOfTime, nil) }
      usleep(pause)
      pause = min(pause * 2, longestPause)
    }
  }
}
