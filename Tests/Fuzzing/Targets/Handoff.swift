import Dispatch
import Synchronization

/// Hands a value from a task to a thread that waits for it.
final class Handoff<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isThere = DispatchSemaphore(value: 0)

  func give(_ given: Value) {
    value.withLock { $0 = given }
    isThere.signal()
  }

  func take() -> Value {
    isThere.wait()
    return value.withLock { value in
      guard let value else { preconditionFailure("woken too early") }
      return value
    }
  }
}
