package import Findings

/// The result of publishing an edition.
package struct Publication: Sendable {
  /// Whether the new output replaced the old one.
  package internal(set) var isPublished: Bool
  /// Whether a format was lost.
  package internal(set) var isLossy = false
  /// The findings from publishing.
  package internal(set) var findings: [Diagnostic] = []
  /// The findings known only after the new output has replaced the old one: old outputs that could
  /// not be removed, and files that were kept.
  package internal(set) var remarks: [Diagnostic] = []
}
