package import Wording
package import YAMLReader

extension YAMLValue {
  /// The value of a figure.
  package static func quantity() -> YAMLValue<Quantity> where Output == Quantity {
    number { text in
      guard let meant = MeantCount(text) else {
        return "write it in figures alone, such as 11476 or 12.5"
      }
      let qualifier = meant.qualifier.map { " and ‘qualifier: \($0.rawValue)’" } ?? ""
      return "write \(meant.count)\(qualifier)"
    }
  }
}
