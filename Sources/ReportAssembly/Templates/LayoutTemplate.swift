/// A layout of a collected section: Markdown with Mustache.
enum LayoutTemplate {
  /// What the names of layouts end with.
  static let suffix = ".md.mustache"
}
