/// A unit's content as a section needs it.
struct ContentNeed: Hashable, Sendable {
  /// The unit's id.
  var sector: String
  /// Whether raw HTML in the unit's texts is passed on.
  var allowsHTML = false
}
