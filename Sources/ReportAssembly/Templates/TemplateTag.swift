import SectorKit

/// A tag of a Mustache template, with its place.
struct TemplateTag {
  /// What a tag does.
  enum Kind {
    /// `{{name}}`
    case variable
    /// `{{{name}}}` or `{{&name}}`
    case raw
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{>name}}`
    case partial
  }

  var kind: Kind
  /// The name without transforms.
  var name: String
  var place: Place
  /// How many sections are open around it.
  var depth: Int
}
