package import Findings

/// The result of publishing an edition.
package struct Publication: Sendable {
  /// Whether the output was replaced.
  package internal(set) var isPublished: Bool
  /// Whether a format was lost.
  package internal(set) var isLossy = false
  /// The findings from publishing.
  package internal(set) var findings: [Diagnostic] = []
  /// Warnings about old outputs that could not be removed, which is known only when the new one has
  /// taken their place.
  package internal(set) var leftovers: [Diagnostic] = []
}
