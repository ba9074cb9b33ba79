/// A figure to be read at a glance, such as "56 activities".
public struct KeyFigure: Sendable, Hashable {
  /// The value as shown, such as "at least 3,200".
  public var value: String
  /// The counted unit, such as "participants".
  public var label: String
  /// The basis of the figure, such as "in 31 of 56 activities"; nil where the label is enough.
  public var basis: String?

  /// Makes a figure.
  public init(value: String, label: String, basis: String? = nil) {
    self.value = value
    self.label = label
    self.basis = basis
  }

  /// The label and, in parentheses, the basis.
  public var description: String { basis.map { "\(label) (\($0))" } ?? label }
}
