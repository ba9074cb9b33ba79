/// The names that a template may refer to: values, and lists whose elements have their own names.
package indirect enum TemplateScope {
  /// A text; as a condition, it is true if the text is present.
  case text
  /// A list, with the names that each of its elements has.
  case list([String: TemplateScope])

  /// The scope inside a section of this name, given the enclosing scope.
  package func opened(within names: [String: TemplateScope]) -> [String: TemplateScope] {
    switch self {
    case .text: names
    case .list(let own): names.merging(own) { _, inner in inner }
    }
  }
}
