import Dispatch
import Platform
import Testing

/// Blocking work runs on separate threads.
@Suite struct BlockingThreadTests {
  /// More waiting work items than Dispatch has threads.
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
