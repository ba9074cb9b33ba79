import SectorKit

/// Two parts of an edition with the same name for links.
struct AnchorClash {
  /// The name.
  let name: String
  /// Where the part that has it was written; nil where a plugin or the engine made it.
  let first: Place?
  /// Where the other part was written.
  let second: Place?

  /// The finding, when content or configuration is to blame.
  var diagnostic: Diagnostic { .duplicateAnchor(name, at: second ?? first, first: first) }

  /// Whether one of the parts was not written by a person.
  var mayBeOfPlugin: Bool { first == nil || second == nil }
}
