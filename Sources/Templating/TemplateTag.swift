package import Findings

/// A tag of a Mustache template, with its place.
package struct TemplateTag {
  /// The kind of a tag.
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
  /// The name, without transforms.
  package var name: String
  /// The place of the tag.
  package var place: Place
  /// The place of the name; nil if the tag spans several lines.
  package var namePlace: Place?
  /// The number of sections that enclose the tag.
  package var depth: Int
}
