/// A text to write in the place of another, so that a tool can mend what a finding is about.
public struct Replacement: Sendable, Hashable {
  /// What is replaced: a place with an end.
  public let place: Place
  /// What to write there.
  public let text: String

  /// Replaces what stands at a place; nil where it is not known where that ends.
  public init?(_ text: String, at place: Place?) {
    guard let place, place.end != nil, place.column != nil else { return nil }
    self.place = place
    self.text = text
  }
}
