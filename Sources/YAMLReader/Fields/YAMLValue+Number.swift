import Findings
package import Wording

extension YAMLValue {
  /// A number that may have decimals.
  ///
  /// - Parameter fix: how to write what a text says that is no number; nil if that is not known.
  package static func number(
    fix: @escaping @Sendable (String) -> String?
  ) -> YAMLValue<Quantity> where Output == Quantity {
    YAMLValue(shape: .number) { node, diagnostics in
      guard let text = node.line, let number = Quantity(text) else {
        diagnostics.report(
          .wrongType(
            expected: "a number", found: node, fix: node.isBlank ? nil : node.line.flatMap(fix)))
        return nil
      }
      return number
    }
  }
}
