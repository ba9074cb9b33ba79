public import Findings

extension YAMLValue {
  /// A mapping with arbitrary keys, in the order of the file; `what` is the noun for it in
  /// messages, such as "a list of checks".
  public static func dictionary<Element: Sendable>(
    _ element: YAMLValue<Element>, _ what: String
  ) -> YAMLValue where Output == [(key: Located<String>, value: Element)] {
    YAMLValue(shape: .dictionary(element.shape)) { node, diagnostics in
      guard node.kind == .mapping else {
        diagnostics.report(.wrongType(expected: "\(what), a mapping with keys", found: node))
        return nil
      }
      return node.pairs.compactMap { pair in
        element.read(pair.value, diagnostics).map { (Located(pair.name, at: pair.key.place), $0) }
      }
    }
  }
}
