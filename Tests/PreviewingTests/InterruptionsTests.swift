import Foundation
import Platform
import Testing

@testable import Previewing

/// Signals end a preview, without losing any.
@Suite(.timeLimit(.minutes(1))) struct InterruptionsTests {
  @Test func aSignalThatComesAtOnceIsTaken() async {
    // The parent process may want the tests to ignore it.
    guard !Signal.hangUp.isIgnored else { return }
    let interruptions = await Interruptions()
    kill(getpid(), SIGHUP)
    var signals = interruptions.signals.makeAsyncIterator()
    #expect(await signals.next() == .hangUp)
  }
}
