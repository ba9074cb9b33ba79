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

  /// Becomes readable when a signal came.
  let descriptor: Int32
  private let writer: Int32
  private let signals = [SIGINT, SIGTERM, SIGHUP].filter { bindery_ignores($0) == 0 }
  private let arrival = Arrival()
  private var sources: [any DispatchSourceSignal] = []

  /// The signal that came first; nil when none did.
  var signal: Int32? { arrival.signal }

  /// Begins to take notice.
  init() {
    var ends: [Int32] = [-1, -1]
    _ = bindery_pipe(&ends)
    (descriptor, writer) = (ends[0], ends[1])
    let queue = DispatchQueue(label: "interruption")
    sources = signals.map { number in
      bindery_ignore(number, 1)  // the source hears of it all the same
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { [arrival, writer] in
        arrival.note(number)
        _ = write(writer, "!", 1)
      }
      source.resume()
      return source
    }
  }

  /// Lets signals end the program again.
  func end() {
    for source in sources { source.cancel() }
    for number in signals { bindery_ignore(number, 0) }
  }

  deinit {
    close(descriptor)
    close(writer)
  }
}
