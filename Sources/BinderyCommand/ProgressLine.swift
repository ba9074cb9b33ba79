import Assembling
import Synchronization

/// Tells on a terminal what a run that takes longer than a moment is doing, on one line that is wiped
/// away at the end.
final class ProgressLine: BuildObserver {
  private struct State {
    var step = ""
    var isShown = false
    var isOver = false
  }

  /// How long a run may take before anything is shown.
  private static let patience = Duration.milliseconds(400)

  private let environment: CommandEnvironment
  private let state = Mutex(State())

  /// Begins to watch; shows nothing where messages do not go to a terminal.
  init(_ environment: CommandEnvironment) {
    self.environment = environment
    guard environment.isTerminal else { return }
    Task.detached { [weak self] in
      try? await Task.sleep(for: Self.patience)
      self?.state.withLock { state in
        guard !state.isOver else { return }
        state.isShown = true
        environment.standardError(Self.line(state.step))
      }
    }
  }

  /// Says what is being done now.
  func willBegin(_ step: BuildStep) {
    state.withLock { state in
      state.step = step.phrase
      if state.isShown && !state.isOver { environment.standardError(Self.line(step.phrase)) }
    }
  }

  /// Wipes the line away.
  func end() {
    state.withLock { state in
      if state.isShown && !state.isOver { environment.standardError("\r\u{1B}[K") }
      state.isOver = true
    }
  }

  private static func line(_ text: String) -> String { "\r\u{1B}[K\(text) …" }
}
