public import Document

/// The value that a layout shows for a name.
public enum LayoutValue: Sendable, Hashable {
  /// A text, which is escaped; empty if there is none.
  case text(String)
  /// A tree, which is shown as it is.
  case tree([Block])
  /// A list of items with named texts.
  case rows([[String: String]])
}

/// How a layout can use a name.
public enum LayoutShape: Sendable, Hashable {
  /// As a value or a condition.
  case text
  /// As a list of items with texts of these names.
  case list([String])
}
