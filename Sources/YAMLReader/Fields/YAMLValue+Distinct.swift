public import Findings

extension YAMLValue {
  /// A list without repetitions: repeated items are reported and dropped.
  ///
  /// - Parameter key: what is compared; nil for what is never the same as another. It is a text because
  ///   code for keys of any type takes ten times as long.
  public static func distinct<Element: Sendable>(
    _ element: YAMLValue<Element>, by key: @escaping @Sendable (Element) -> String?
  ) -> YAMLValue where Output == [Element] {
    let plain = YAMLValue<[Element]>.list(element)
    let located = YAMLValue<[Located<Element>]>.list(.located(element))
    return YAMLValue(shape: plain.shape) { node, diagnostics in
      guard let items = plain.read(node, diagnostics) else { return nil }
      if items.count < 2 { return items }
      var keys: [String] = []
      for item in items { if let key = key(item) { keys.append(key) } }
      if areDistinct(keys) { return items }
      // Only a repeated item has to be placed; what else is wrong has been reported.
      guard let items = located.read(node, DiagnosticCollector()) else { return nil }
      var seen: [String: Place] = [:]
      return items.compactMap { item in
        guard let key = key(item.value) else { return item.value }
        if let first = seen[key] {
          diagnostics.report(.repeatedItem(at: item.place, first: first))
          return nil
        }
        seen[key] = item.place
        return item.value
      }
    }
  }
}

/// Whether no key is there twice; a few are compared faster than hashed.
private func areDistinct(_ keys: [String]) -> Bool {
  guard keys.count < 9 else { return Set(keys).count == keys.count }
  return keys.indices.allSatisfy { index in !keys[..<index].contains(keys[index]) }
}

extension YAMLValue where Output == [String] {
  /// Texts, none of which stands twice, whatever the case of their letters.
  public static var names: YAMLValue { distinct(.text) { $0.lowercased() } }
}

extension YAMLValue where Output == [Located<String>] {
  /// Texts with their places, none of which stands twice, whatever the case of their letters.
  public static var locatedNames: YAMLValue { distinct(.located(.text)) { $0.value.lowercased() } }
}
