import Assembling

/// The calls of plugins that a build has begun and not ended.
struct RunningCalls {
  private struct Call {
    var mark: ContributionMark
    var thread: UInt64
    var start: SuspendingClock.Instant
  }

  /// A pause between two looks that only a program which was itself stopped can have had.
  private static let pause = Duration.seconds(1)

  private var calls: [Call] = []
  /// The call that the dying process blamed.
  private(set) var blamed: ContributionMark?
  private var lastLook: SuspendingClock.Instant?

  /// Whether there is none.
  var isEmpty: Bool { calls.isEmpty }

  /// The call, if there is exactly one.
  var onlyOne: ContributionMark? { calls.count == 1 ? calls[0].mark : nil }

  /// The call that brought the build down, as far as that is known.
  var culprit: ContributionMark? { blamed ?? onlyOne }

  /// A call begins on a thread.
  mutating func begin(_ mark: ContributionMark, on thread: UInt64) {
    calls.append(Call(mark: mark, thread: thread, start: SuspendingClock().now))
  }

  /// A call ends.
  mutating func end(_ mark: ContributionMark) { calls.removeAll { $0.mark == mark } }

  /// Blames the call on a thread, if there is one.
  mutating func blame(_ thread: UInt64) {
    blamed = calls.last { $0.thread == thread }?.mark
  }

  /// A call that has taken longer than it may.
  ///
  /// Time in which this program was stopped, and the build with it, does not count.
  mutating func overdue(_ limit: Duration) -> ContributionMark? {
    let now = SuspendingClock().now
    defer { lastLook = now }
    if let lastLook, now - lastLook > Self.pause {
      for index in calls.indices { calls[index].start += now - lastLook }
    }
    return calls.first { now - $0.start > limit }?.mark
  }
}
