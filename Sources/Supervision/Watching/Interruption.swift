import Dispatch
import Platform
import Synchronization

/// Notices that somebody wants the program to end, instead of ending at once.
final class Interruption {
  /// What came, shared with the queue on which the system tells of it.
  private final class Arrival: Sendable {
    private let first = Mutex<Signal?>(nil)

    var signal: Signal? { first.withLock { $0 } }
    func note(_ signal: Signal) { first.withLock { $0 = $0 ?? signal } }
  }

  /// The signals that whoever started this program wants ignored.
  let ignored: [Signal]
  private let signals: [Signal]
  private let arrival = Arrival()
  private var sources: [any DispatchSourceSignal] = []

  /// The signal that came first; nil when none did.
  var signal: Signal? { arrival.signal }

  /// Begins to take notice.
  init() {
    let all: [Signal] = [.interrupt, .terminate, .hangUp]
    ignored = (all + [.quit]).filter(\.isIgnored)
    signals = all.filter { !$0.isIgnored }
    let queue = DispatchQueue(label: "interruption")
    sources = signals.map { signal in
      signal.setIgnored(true)  // the source hears of it all the same
      let source = DispatchSource.makeSignalSource(signal: signal.number, queue: queue)
      source.setEventHandler { [arrival] in arrival.note(signal) }
      source.resume()
      return source
    }
  }

  /// Lets signals end the program again.
  func end() {
    for source in sources { source.cancel() }
    for signal in signals { signal.setIgnored(false) }
  }
}
