import Dispatch
import Platform

/// Takes the signals that end a preview, and the loss of its readers for one of them.
struct Interruptions {
  /// The signals as they arrive.
  let signals: AsyncStream<Signal>
  private let sources: [any DispatchSourceSignal]

  /// Starts taking signals, except those that the parent of this process wants ignored.
  ///
  /// None is lost once it has returned. Until then, they end this process.
  init() async {
    let (signals, continuation) = AsyncStream<Signal>.makeStream()
    self.signals = signals
    if !Signal.hangUp.isIgnored { OutputWatch().start { continuation.yield(.hangUp) } }
    let queue = DispatchQueue(label: "signals")
    let taken: [Signal] = [.interrupt, .terminate, .hangUp, .quit]
    sources = taken.filter { !$0.isIgnored }.map { signal in
      #if !os(Linux)
        signal.setIgnored(true)  // the source still receives it
      #endif
      let source = DispatchSource.makeSignalSource(signal: signal.number, queue: queue)
      source.setEventHandler { continuation.yield(signal) }
      return source
    }
    for source in sources {
      await withCheckedContinuation { registered in
        source.setRegistrationHandler { registered.resume() }
        source.resume()
      }
    }
  }
}
