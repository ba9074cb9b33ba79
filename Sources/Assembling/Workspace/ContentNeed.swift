/// Identifies the content of a unit, and how a section wants it read.
package struct ContentNeed: Hashable, Sendable {
  /// The unit's ID.
  package var sector: String
  /// Whether raw HTML in the unit's texts is kept.
  package var allowsHTML = false
}
