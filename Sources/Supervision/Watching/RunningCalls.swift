import Assembling

/// The plugin calls of a build that have begun but not returned.
struct RunningCalls {
  private struct Call {
    var mark: ContributionMark
    var thread: UInt64
    var start: SuspendingClock.Instant
  }

  /// An interval between two checks that is only possible if this program itself was suspended.
  private static let pause = Duration.seconds(1)

  private var calls: [Call] = []
  /// The call that the dying process named.
  private(set) var blamed: ContributionMark?
  /// Whether the dying process named a thread.
  private var hasLastWords = false
  /// The threads that called plugins.
  private var used: Set<UInt64> = []
  /// The calls that left other threads behind.
  private var owners: [UInt64: ContributionMark] = [:]
  private var lastLook: SuspendingClock.Instant?

  /// Whether no call is running.
  var isEmpty: Bool { calls.isEmpty }

  /// The call, if exactly one is running.
  var onlyOne: ContributionMark? { calls.count == 1 ? calls[0].mark : nil }

  /// The call that brought the build down, as far as known.
  ///
  /// A thread that no call runs on may be anybody's.
  var culprit: ContributionMark? { hasLastWords ? blamed : onlyOne }

  /// Adds a call on a thread.
  mutating func begin(_ mark: ContributionMark, on thread: UInt64) {
    used.insert(thread)
    calls.append(Call(mark: mark, thread: thread, start: SuspendingClock().now))
  }

  /// Removes a call.
  mutating func end(_ mark: ContributionMark) { calls.removeAll { $0.mark == mark } }

  /// Notes that a call leaves a thread behind.
  mutating func leave(_ thread: UInt64, by mark: ContributionMark) { owners[thread] = mark }

  /// Attributes the failure to the call on a thread, or to the one that left it behind; if there is
  /// none, to a call that may be on any thread.
  mutating func blame(_ thread: UInt64) {
    hasLastWords = true
    blamed =
      calls.last { $0.thread == thread }?.mark
      ?? (used.contains(thread) ? nil : owners[thread])
      ?? calls.last { $0.thread == 0 }?.mark
  }

  /// A call that has exceeded the time limit, if any.
  ///
  /// Time during which this program, and therefore the build, was suspended does not count.
  mutating func overdue(_ limit: Duration) -> ContributionMark? {
    let now = SuspendingClock().now
    defer { lastLook = now }
    if let lastLook, now - lastLook > Self.pause {
      for index in calls.indices { calls[index].start += now - lastLook }
    }
    return calls.first { now - $0.start > limit }?.mark
  }
}
