public import ReportDocument

/// A mapping that is read by declared fields.
///
/// Making one reports every key that is not declared, with the nearest declared one, and every
/// required key that is missing.
public struct YAMLObject: Sendable {
  /// Where the mapping starts.
  public let place: Place
  /// Where findings go.
  public let diagnostics: DiagnosticCollector
  private let pairs: [YAMLNode.Pair]

  /// Checks a node against declared keys; nil when it is no mapping.
  public init?(
    _ node: YAMLNode, what: String, keys: [YAMLKey], diagnostics: DiagnosticCollector
  ) {
    guard case .mapping(let pairs) = node.content else {
      diagnostics.report(.wrongType(expected: "\(what), a mapping with keys", found: node))
      return nil
    }
    self.place = node.place
    self.diagnostics = diagnostics
    self.pairs = pairs
    var found = 0
    for key in keys {
      let pair = pairs.first { $0.name == key.name }
      if pair != nil { found += 1 }
      if key.isRequired, pair?.value.isNull ?? true {
        diagnostics.report(.missingKey(key.name, of: what, at: node.place))
      }
    }
    guard found < pairs.count else { return }
    for pair in pairs where !keys.contains(where: { $0.name == pair.name }) {
      diagnostics.report(
        .unknownKey(pair.name, of: what, at: pair.key.place, known: keys.map(\.name)))
    }
  }

  /// The value of a field; nil when it is not given or cannot be understood.
  @inlinable public subscript<Value>(_ field: YAMLField<Value>) -> Value? {
    guard let node = node(field.key.name), !node.isNull else { return nil }
    return field.value.read(node, diagnostics)
  }

  /// Where a field's key stands; nil when it is not given.
  public func place<Value>(of field: YAMLField<Value>) -> Place? {
    pairs.first { $0.name == field.key.name }?.key.place
  }

  /// Where a field's value stands; nil when it is not given.
  public func valuePlace<Value>(of field: YAMLField<Value>) -> Place? {
    node(field.key.name)?.place
  }

  @usableFromInline func node(_ name: String) -> YAMLNode? {
    pairs.first { $0.name == name }?.value
  }
}
