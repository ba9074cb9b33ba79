/// A unit's content as a section needs it.
package struct ContentNeed: Hashable, Sendable {
  /// The unit's id.
  package var sector: String
  /// Whether raw HTML in the unit's texts is passed on.
  package var allowsHTML = false
}
