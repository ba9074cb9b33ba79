import Dispatch
import Platform
import Testing

/// Work that blocks has threads of its own.
@Suite struct BlockingThreadTests {
  /// More work than Dispatch has threads for, all of which waits.
  private static let others = 300

  @Test func workDoesNotWaitForThatOfOthers() {
    let release = DispatchSemaphore(value: 0)
    let ended = DispatchSemaphore(value: 0)
    for _ in 0..<Self.others {
      BlockingThread.start {
        release.wait()
        ended.signal()
      }
    }
    let done = DispatchSemaphore(value: 0)
    BlockingThread.start { done.signal() }
    #expect(done.wait(timeout: .now() + 60) == .success)
    for _ in 0..<Self.others { release.signal() }
    for _ in 0..<Self.others { #expect(ended.wait(timeout: .now() + 60) == .success) }
  }
}
