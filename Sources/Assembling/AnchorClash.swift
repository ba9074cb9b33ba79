package import Findings

/// Two parts of an edition with the same name for links.
package struct AnchorClash {
  /// The name.
  package let name: String
  /// Where the part that has it was written; nil where a plugin or the engine made it.
  package let first: Place?
  /// Where the other part was written.
  package let second: Place?

  /// The finding, when content or configuration is to blame.
  package var diagnostic: Diagnostic { .duplicateAnchor(name, at: second ?? first, first: first) }

  /// Whether one of the parts was not written by a person.
  package var mayBeOfPlugin: Bool { first == nil || second == nil }
}
