public import Findings

extension YAMLValue {
  /// A list without repetitions: repeated items are reported and dropped.
  ///
  /// - Parameters:
  ///   - key: the text to compare; nil for an element that is never the same as another. It is a
  ///     text because code for keys of any type takes ten times as long.
  ///   - mayRepeat: whether two items may have the same key, decided at a glance: most lists are
  ///     short, and their items unlike each other.
  @inlinable public static func distinct<Element: Sendable>(
    _ element: YAMLValue<Element>, by key: @escaping @Sendable (Element) -> String?,
    where mayRepeat: @escaping @Sendable (Element, Element) -> Bool = { _, _ in true }
  ) -> YAMLValue where Output == [Element] {
    let plain = YAMLValue<[Element]>.list(element)
    return YAMLValue(shape: plain.shape) { node, diagnostics in
      guard let items = plain.read(node, diagnostics) else { return nil }
      // More items are compared faster by hashing.
      let areUnlike =
        items.count < 9
        && items.indices.allSatisfy { index in
          !items[..<index].contains { mayRepeat($0, items[index]) }
        }
      return areUnlike
        ? items : withoutRepetitions(items, of: element, by: key, node, diagnostics)
    }
  }

  /// The items of a list without those whose key is there before, which are reported.
  @usableFromInline static func withoutRepetitions<Element: Sendable>(
    _ items: [Element], of element: YAMLValue<Element>, by key: (Element) -> String?,
    _ node: YAMLNode, _ diagnostics: DiagnosticCollector
  ) -> [Element]? where Output == [Element] {
    let keys = items.compactMap(key)
    if Set(keys).count == keys.count { return items }
    // Only a repeated item has to be placed; other faults have been reported.
    let located = YAMLValue<[Located<Element>]>.list(.located(element))
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

extension YAMLValue where Output == [String] {
  /// Texts without repetitions, regardless of case.
  public static var names: YAMLValue {
    distinct(.text, by: { $0.lowercased() }, where: { $0.mayMatch($1) })
  }
}

extension YAMLValue where Output == [Located<String>] {
  /// Texts with their places, without repetitions, regardless of case.
  public static var locatedNames: YAMLValue {
    distinct(
      .located(.text), by: { $0.value.lowercased() }, where: { $0.value.mayMatch($1.value) })
  }
}

extension String {
  /// Whether another text may be the same in lower case; certain only where both are ASCII.
  fileprivate func mayMatch(_ other: String) -> Bool {
    var (text, other) = (self, other)
    return text.withUTF8 { bytes in
      other.withUTF8 { others in
        if bytes.count == others.count,
          zip(bytes, others).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
        {
          return true
        }
        // Without a branch in them, the loops take many bytes at a time.
        var all: UInt8 = 0
        for byte in bytes { all |= byte }
        for byte in others { all |= byte }
        return all >= 0x80
      }
    }
  }
}
