import CPlatform
import Dispatch
import Synchronization
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Notices that somebody wants the program to end, instead of ending at once.
final class Interruption {
  /// What came, shared with the queue on which the system tells of it.
  private final class Arrival: Sendable {
    private let first = Mutex<Int32?>(nil)

    var signal: Int32? { first.withLock { $0 } }
    func note(_ signal: Int32) { first.withLock { $0 = $0 ?? signal } }
  }

  /// The signals that whoever started this program wants ignored.
  let ignored: [Int32]
  private let signals: [Int32]
  private let arrival = Arrival()
  private var sources: [any DispatchSourceSignal] = []

  /// The signal that came first; nil when none did.
  var signal: Int32? { arrival.signal }

  /// Begins to take notice.
  init() {
    let all = [SIGINT, SIGTERM, SIGHUP]
    ignored = (all + [SIGQUIT]).filter { bindery_ignores($0) != 0 }
    signals = all.filter { bindery_ignores($0) == 0 }
    let queue = DispatchQueue(label: "interruption")
    sources = signals.map { number in
      bindery_ignore(number, 1)  // the source hears of it all the same
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { [arrival] in arrival.note(number) }
      source.resume()
      return source
    }
  }

  /// Lets signals end the program again.
  func end() {
    for source in sources { source.cancel() }
    for number in signals { bindery_ignore(number, 0) }
  }
}
