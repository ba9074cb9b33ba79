/// A noun as it stands behind a number.
public struct CountedNoun: Sendable {
  /// The form behind one.
  public let singular: String
  /// The form behind other numbers, and where no number stands.
  public let plural: String

  init(_ singular: String, _ plural: String) {
    self.singular = singular
    self.plural = plural
  }

  /// The form behind a number.
  public func form(for count: Int) -> String { count == 1 ? singular : plural }
}
