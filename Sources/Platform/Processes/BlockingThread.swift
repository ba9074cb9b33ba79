import Dispatch
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A thread for work that blocks.
///
/// Dispatch has few threads, and is slow to start more while they wait. Work that has to run every
/// few milliseconds may be delayed for seconds there.
package enum BlockingThread {
  /// The work as an object, which C can point to.
  private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts work on its own thread or, where the system gives none, on a shared one.
  package static func start(_ work: @escaping @Sendable () -> Void) {
    let pointer = Unmanaged.passRetained(Work(work)).toOpaque()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let problem = pthread_create(&thread, &attributes, { BlockingThread.run($0) }, pointer)
    guard problem != 0 else { return }
    Unmanaged<Work>.fromOpaque(pointer).release()
    DispatchQueue.global().async { work() }
  }

  private static func run(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    work.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue() }?.run()
    return nil
  }
}
