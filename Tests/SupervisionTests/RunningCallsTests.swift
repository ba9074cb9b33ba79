import Assembling
import Findings
import Testing
@testable import Supervision

/// The plugin calls that have begun but not returned.
@Suite struct RunningCallsTests {
  private func mark(_ sector: String) -> ContributionMark {
    ContributionMark(
      edition: "report", sector: sector, section: "", place: Place(path: "a", line: 1))
  }

  @Test func theOnlyCallIsToBlame() {
    var calls = RunningCalls()
    #expect(calls.isEmpty)
    #expect(calls.culprit == nil)
    calls.begin(mark("a"), on: 1)
    #expect(calls.culprit == mark("a"))
    calls.begin(mark("b"), on: 2)
    #expect(calls.culprit == nil)
    calls.end(mark("a"))
    #expect(calls.culprit == mark("b"))
  }

  @Test func theCallOnTheThreadThatFailedIsToBlame() {
    var calls = RunningCalls()
    calls.begin(mark("a"), on: 1)
    calls.begin(mark("b"), on: 2)
    calls.blame(7)
    #expect(calls.culprit == nil)
    calls.blame(2)
    #expect(calls.culprit == mark("b"))
  }

  @Test func theOnlyCallIsNotBlamedForAnotherThread() {
    var calls = RunningCalls()
    calls.begin(mark("a"), on: 1)
    calls.blame(7)
    #expect(calls.culprit == nil)
  }

  @Test func aLeftoverThreadIsBlamedOnItsOwner() {
    var calls = RunningCalls()
    calls.begin(mark("a"), on: 1)
    calls.leave(7, by: mark("a"))
    calls.leave(2, by: mark("a"))
    calls.end(mark("a"))
    calls.begin(mark("b"), on: 2)
    calls.end(mark("b"))
    calls.begin(mark("c"), on: 0)
    calls.blame(7)
    #expect(calls.culprit == mark("a"))
    // This thread has called other plugins: it is one of the pool.
    calls.blame(2)
    #expect(calls.culprit == mark("c"))
  }

  @Test func aCallThatTakesTooLongIsOverdue() {
    var calls = RunningCalls()
    calls.begin(mark("a"), on: 1)
    #expect(calls.overdue(.seconds(60)) == nil)
    #expect(calls.overdue(.zero) == mark("a"))
  }
}
