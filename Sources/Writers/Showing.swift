/// How a format shows a kind of content.
public enum Showing: Sendable, Hashable {
  /// Unchanged.
  case whole
  /// In another form that says the same, which a phrase describes.
  case other(String)
  /// In another form that says less, which a phrase describes.
  case reduced(String)
  /// Not at all.
  case omitted
}
