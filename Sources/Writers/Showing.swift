/// How a format shows a kind of content.
public enum Showing: Sendable, Hashable {
  /// As what it is.
  case whole
  /// In another form, which a phrase describes.
  case other(String)
  /// Not at all.
  case omitted
}
