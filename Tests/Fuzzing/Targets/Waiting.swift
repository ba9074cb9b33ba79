import Dispatch
import Synchronization

/// A value that a task gives to a thread which waits for it.
final class Waiting<Value: Sendable>: Sendable {
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
