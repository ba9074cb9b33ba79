import Platform
import Synchronization

/// Remembers whether something was lost on the way to standard output.
final class OutputLoss: Sendable {
  private let first = Mutex<SystemError?>(nil)

  /// Why something was lost, in the system's words; nil if nothing was.
  var reason: String? { first.withLock { $0?.text } }

  /// Writes, and notes the first problem.
  ///
  /// A reader that has closed the pipe, or never opened one, wants no more.
  func noting(_ write: () throws(SystemError) -> Void) {
    do {
      try write()
    } catch .brokenPipe {
    } catch .badDescriptor {
    } catch {
      first.withLock { $0 = $0 ?? error }
    }
  }
}
