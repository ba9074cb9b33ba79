import Assembling
import Findings
import Synchronization

/// Shows the progress of a longer run on a terminal, on a single line erased at the end.
final class ProgressLine: BuildObserver {
  private struct State {
    var step = ""
    var isShown = false
    var isOver = false
  }

  /// The time before a run shows its progress.
  private static let delay = Duration.milliseconds(400)

  private let environment: CommandEnvironment
  private let state = Mutex(State())

  /// Starts observing; shows nothing if messages do not go to a terminal.
  init(_ environment: CommandEnvironment) {
    self.environment = environment
    guard environment.isTerminal, environment.erasesLines else { return }
    Task.detached { [weak self] in
      try? await Task.sleep(for: Self.delay)
      self?.state.withLock { state in
        guard !state.isOver else { return }
        state.isShown = true
        environment.standardError(Self.line(state.step))
      }
    }
  }

  /// Shows the step that begins.
  func willBegin(_ step: BuildStep) {
    state.withLock { state in
      state.step = step.phrase
      if state.isShown && !state.isOver { environment.standardError(Self.line(step.phrase)) }
    }
  }

  /// Erases the line.
  func end() {
    state.withLock { state in
      if state.isShown && !state.isOver { environment.standardError("\r\u{1B}[K") }
      state.isOver = true
    }
  }

  private static func line(_ text: String) -> String { "\r\u{1B}[K\(text.visible) …" }
}
