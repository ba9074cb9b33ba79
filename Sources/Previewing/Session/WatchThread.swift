import Dispatch
import Platform
import Synchronization

/// Waits for changes on its own thread, which costs nothing while there are none.
final class WatchThread: Sendable {
  let watch: any WorkspaceWatch
  private let taken = DispatchSemaphore(value: 0)
  private let isOver = Atomic(false)

  /// Starts waiting.
  ///
  /// - Parameter wake: called when there are changes, and not again until they are taken.
  init(_ watch: any WorkspaceWatch, wake: @escaping @Sendable () -> Void) {
    self.watch = watch
    BlockingThread.start { [self] in
      while !isOver.load(ordering: .relaxed) {
        watch.wait()
        if isOver.load(ordering: .relaxed) { return }
        wake()
        taken.wait()
      }
    }
  }

  /// The changes since the last call.
  func take() -> WorkspaceChanges {
    defer { taken.signal() }
    return watch.take()
  }

  /// Has the thread end.
  func end() {
    isOver.store(true, ordering: .relaxed)
    watch.end()
    taken.signal()
  }
}
