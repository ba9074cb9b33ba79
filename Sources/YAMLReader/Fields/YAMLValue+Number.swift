import Findings
package import Wording

extension YAMLValue {
  /// A number that may have decimals.
  ///
  /// - Parameter fix: the number that a text which is no number means; nil if that is unknown.
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
