package import Findings

/// What came of publishing an edition.
package struct Publication: Sendable {
  /// Whether the output was replaced.
  package internal(set) var isPublished: Bool
  /// Whether a format was lost on the way.
  package internal(set) var isLossy = false
  /// What was found.
  package internal(set) var findings: [Diagnostic] = []
}
