/// What a template may name: values, and lists whose elements have names of their own.
package indirect enum TemplateScope {
  /// A text, which also serves as a condition: it holds when the text is there.
  case text
  /// A list of things with the names that each of them has.
  case list([String: TemplateScope])

  /// The scope in which a section of this name stands, within others.
  package func opened(within names: [String: TemplateScope]) -> [String: TemplateScope] {
    switch self {
    case .text: names
    case .list(let own): names.merging(own) { _, inner in inner }
    }
  }
}
