/// Identifies the content of a unit, and how a section wants it read.
package struct ContentNeed: Hashable, Sendable {
  /// The unit's ID.
  package var sector: String
  /// Whether raw HTML in the unit's texts is kept.
  package var allowsHTML: Bool

  /// Makes a need for a unit's content, with raw HTML shown as text unless it should be kept.
  package init(sector: String, allowsHTML: Bool = false) {
    self.sector = sector
    self.allowsHTML = allowsHTML
  }
}
