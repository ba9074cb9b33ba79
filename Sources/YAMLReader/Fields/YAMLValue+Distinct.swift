import Findings

extension YAMLValue {
  /// A list in which nothing stands twice: what does is reported and taken once.
  ///
  /// - Parameter key: what is compared; nil for what is never the same as another.
  public static func distinct<Element: Sendable, Key: Hashable & SendableMetatype>(
    _ element: YAMLValue<Element>, by key: @escaping @Sendable (Element) -> Key?
  ) -> YAMLValue where Output == [Element] {
    let items = YAMLValue<[Located<Element>]>.list(.located(element))
    return YAMLValue(shape: items.shape) { node, diagnostics in
      guard let items = items.read(node, diagnostics) else { return nil }
      guard items.count > 1 else { return items.map(\.value) }
      var seen: [Key: Place] = [:]
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

extension YAMLValue where Output == [String] {
  /// Texts, none of which stands twice, whatever the case of their letters.
  public static var names: YAMLValue { distinct(.text) { $0.lowercased() } }
}
