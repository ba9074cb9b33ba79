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
  /// Where the tag starts and ends.
  package var place: Place
  /// Where the name stands; nil when the tag goes over several lines.
  package var namePlace: Place?
  /// How many sections are open around it.
  package var depth: Int
}
