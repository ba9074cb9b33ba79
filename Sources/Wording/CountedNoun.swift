/// A noun that follows a number.
public struct CountedNoun: Sendable {
  /// The form after one.
  public let singular: String
  /// The form after other numbers, and without a number.
  public let plural: String

  init(_ singular: String, _ plural: String) {
    self.singular = singular
    self.plural = plural
  }

  /// The form after a number.
  public func form(for count: Int) -> String { count == 1 ? singular : plural }
}
