import Foundation
import Platform
import Testing

@testable import Previewing

/// Signals end a preview, and none of them is lost.
@Suite(.timeLimit(.minutes(1))) struct InterruptionsTests {
  @Test func aSignalThatComesAtOnceIsTaken() async {
    // Whoever starts the tests may want it ignored.
    guard !Signal.hangUp.isIgnored else { return }
    let interruptions = await Interruptions()
    kill(getpid(), SIGHUP)
    var signals = interruptions.signals.makeAsyncIterator()
    #expect(await signals.next() == .hangUp)
  }
}
