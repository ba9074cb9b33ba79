import Mustache
import Synchronization

/// Keeps which records a layout showed, by their anchors.
final class ShownRecords: Sendable {
  private let anchors = Mutex<Set<String>>([])

  /// The anchors of the records shown.
  var all: Set<String> { anchors.withLock { $0 } }

  fileprivate func insert(_ anchor: String) {
    anchors.withLock { _ = $0.insert(anchor) }
  }
}

/// A record's text as passed to a layout; showing it counts as showing the record.
struct ShownText: MustacheCustomRenderable {
  let text: String
  let anchor: String
  let shown: ShownRecords

  var renderText: String {
    shown.insert(anchor)
    return text
  }

  /// A condition on a text passes as one on the text itself.
  var isNull: Bool { false }
}
