public import Document

/// What a layout shows of a record by one name.
public enum LayoutValue: Sendable, Hashable {
  /// A text, which is escaped; empty where there is none.
  case text(String)
  /// A tree, shown as it is.
  case tree([Block])
  /// Things that each have texts by name.
  case rows([[String: String]])
}

/// What a layout can do with a name.
public enum LayoutShape: Sendable, Hashable {
  /// Show it, or ask whether it is there.
  case text
  /// Go over things that each have texts by these names.
  case list([String])
}
