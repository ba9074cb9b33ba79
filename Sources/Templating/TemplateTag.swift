package import Findings

/// A tag of a Mustache template, with its place.
package struct TemplateTag {
  /// What a tag does.
  package enum Kind {
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

  package var kind: Kind
  /// The name without transforms.
  package var name: String
  package var place: Place
  /// How many sections are open around it.
  package var depth: Int
}
