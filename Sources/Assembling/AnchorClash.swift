package import Findings

/// Two parts of an edition with the same anchor.
package struct AnchorClash: Sendable {
  /// The anchor.
  package let name: String
  /// The place of the part that keeps the anchor; nil if a plugin or the engine made it.
  package let first: Place?
  /// The place of the other part.
  package let second: Place?

  /// Whether a plugin may be the cause: at least one of the parts was not written by a person, or
  /// both show the same written text.
  package var mayBeOfPlugin: Bool {
    guard let first, let second else { return true }
    return first.isSame(as: second)
  }
}

extension Place {
  /// Whether it is the same place of the same file.
  ///
  /// Paths that differ only in the composition of letters name different files, and are equal as
  /// texts.
  func isSame(as other: Place) -> Bool {
    self == other && path.utf8.elementsEqual(other.path.utf8)
  }
}
