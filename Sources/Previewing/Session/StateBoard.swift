import Synchronization

/// The state of a preview, for all who want to know it.
final class StateBoard: Sendable {
  private let state: Mutex<PreviewState>
  private let listener = Mutex<(@Sendable (PreviewState) -> Void)?>(nil)

  init(_ state: PreviewState) { self.state = Mutex(state) }

  /// The state as it is now.
  var current: PreviewState { state.withLock { $0 } }

  /// Changes the state, and tells about it.
  func update(_ change: (inout PreviewState) -> Void) {
    let now = state.withLock { state in
      change(&state)
      state.version += 1
      return state
    }
    listener.withLock { $0 }?(now)
  }

  /// Has a closure called with each new state.
  func listen(_ listener: @escaping @Sendable (PreviewState) -> Void) {
    self.listener.withLock { $0 = listener }
  }
}
