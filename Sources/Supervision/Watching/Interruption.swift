import Dispatch
import Platform
import Synchronization

/// Records that the user wants the program to end, instead of ending at once.
final class Interruption {
  /// The signal that arrived, shared with the dispatch queue that delivers it.
  private final class Arrival: Sendable {
    private let first = Mutex<Signal?>(nil)

    var signal: Signal? { first.withLock { $0 } }
    func note(_ signal: Signal) { first.withLock { $0 = $0 ?? signal } }
  }

  /// The signals that the parent of this program wants ignored.
  let ignored: [Signal]
  private let signals: [Signal]
  private let arrival = Arrival()
  private var sources: [any DispatchSourceSignal] = []

  /// The first signal that arrived, if any.
  var signal: Signal? { arrival.signal }

  /// Starts listening for signals.
  init() {
    let all: [Signal] = [.interrupt, .terminate, .hangUp]
    ignored = (all + [.quit]).filter(\.isIgnored)
    signals = all.filter { !$0.isIgnored }
    let queue = DispatchQueue(label: "interruption")
    sources = signals.map { signal in
      signal.setIgnored(true)  // the dispatch source still receives it
      let source = DispatchSource.makeSignalSource(signal: signal.number, queue: queue)
      source.setEventHandler { [arrival] in arrival.note(signal) }
      source.resume()
      return source
    }
  }

  /// Stops listening; signals terminate the program again.
  func end() {
    for source in sources { source.cancel() }
    for signal in signals { signal.setIgnored(false) }
  }
}
