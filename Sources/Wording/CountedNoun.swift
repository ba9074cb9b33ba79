/// A noun that follows a number.
public struct CountedNoun: Sendable {
  /// The form after one.
  public let singular: String
  /// The form after other numbers, and without a number.
  public let plural: String
  /// Whether zero takes the singular, as in French.
  private let isZeroSingular: Bool

  init(_ singular: String, _ plural: String, isZeroSingular: Bool = false) {
    self.singular = singular
    self.plural = plural
    self.isZeroSingular = isZeroSingular
  }

  /// The form after a number.
  public func form(for count: Int) -> String {
    count == 1 || count == 0 && isZeroSingular ? singular : plural
  }
}
