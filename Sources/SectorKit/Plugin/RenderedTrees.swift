import Document
import Synchronization

/// The trees that the engine rendered for a plugin from texts that it had read itself.
///
/// Everything that a plugin makes is checked before use. These trees have passed the limits of the
/// readers and need no second check, which would take a fortieth of a large build.
package final class RenderedTrees: Sendable {
  // A kept tree cannot be changed in place, so its storage identifies it.
  private let trees = Mutex<[[Block]]>([])

  /// Keeps no trees yet.
  package init() {}

  /// Keeps a tree.
  func keep(_ tree: [Block]) { trees.withLock { $0.append(tree) } }

  /// Whether a tree is one of those kept, unchanged.
  package func contains(_ tree: [Block]) -> Bool {
    trees.withLock { trees in
      trees.contains { Self.storage(of: $0) == Self.storage(of: tree) && $0.count == tree.count }
    }
  }

  private static func storage(of tree: [Block]) -> UnsafePointer<Block>? {
    tree.withUnsafeBufferPointer(\.baseAddress)
  }
}
