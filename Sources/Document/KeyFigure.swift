/// A figure to be read at a glance, such as "56 activities".
public struct KeyFigure: Sendable, Hashable {
  /// The value as it is shown, such as "at least 3,200".
  public var value: String
  /// What the bar counts.
  public var label: String

  /// Makes a figure.
  public init(value: String, label: String) {
    self.value = value
    self.label = label
  }
}
