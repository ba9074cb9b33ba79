import Findings
import YAMLReader

extension YAMLValue where Output == Double {
  /// A number with or without a fraction, written with a point, within bounds.
  static func number(in range: ClosedRange<Double>) -> YAMLValue {
    YAMLValue<String>.text(form: "number").map { text, node, diagnostics in
      guard let number = Double(text), number.isFinite else {
        diagnostics.report(.themeNumber(text, at: node.place))
        return nil
      }
      guard range.contains(number) else {
        diagnostics.report(.themeSize(text, range: range, at: node.place))
        return nil
      }
      return number
    }
  }
}
