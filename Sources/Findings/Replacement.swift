/// A text to put in place of another, so a tool can apply the fix of a finding.
public struct Replacement: Sendable, Hashable {
  /// The place to replace; it has an end.
  public let place: Place
  /// The replacement text.
  public let text: String

  /// Replaces the text at a place; nil if the end of the place is unknown.
  public init?(_ text: String, at place: Place?) {
    guard let place, place.end != nil, place.column != nil else { return nil }
    self.place = place
    self.text = text
  }
}
