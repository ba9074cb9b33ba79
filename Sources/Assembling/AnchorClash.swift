package import Findings

/// Two parts of an edition with the same name for links.
package struct AnchorClash: Sendable {
  /// The name.
  package let name: String
  /// Where the part that has it was written; nil where a plugin or the engine made it.
  package let first: Place?
  /// Where the other part was written.
  package let second: Place?

  /// Whether one of the parts was not written by a person.
  package var mayBeOfPlugin: Bool { first == nil || second == nil }
}
