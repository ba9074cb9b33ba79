public import Findings

/// A mapping that is read by declared fields.
///
/// Making one reports every key that is not declared, with the nearest declared one, and every
/// required key that is missing.
public struct YAMLObject: Sendable {
  /// Where findings go.
  public let diagnostics: DiagnosticCollector
  private let node: YAMLNode

  /// Checks a node against declared keys; nil when it is no mapping.
  public init?(
    _ node: YAMLNode, what: String, keys: [YAMLKey], diagnostics: DiagnosticCollector
  ) {
    guard node.kind == .mapping else {
      diagnostics.report(.wrongType(expected: "\(what), a mapping with keys", found: node))
      return nil
    }
    self.node = node
    self.diagnostics = diagnostics
    var found = 0
    for index in keys.indices {
      let pair = node.table.find(keys[index], in: node.index)
      if pair != nil { found += 1 }
      guard keys[index].isRequired else { continue }
      guard let pair else {
        diagnostics.report(.missingKey(keys[index].name, of: what, at: node.place))
        continue
      }
      if node.table.node(pair.value).isBlank {
        diagnostics.report(
          .emptyKey(keys[index].name, of: what, at: node.table.place(pair.key)))
      }
    }
    guard found < node.table.childCount(of: node.index) / 2 else { return }
    for pair in node.pairs where !keys.contains(where: { $0.name == pair.name }) {
      diagnostics.report(
        .unknownKey(pair.name, of: what, at: pair.key.place), among: keys.map(\.name))
    }
  }

  /// Where the mapping starts and ends.
  public var place: Place { node.place }

  /// The value of a field; nil when it is not given or cannot be understood.
  @inlinable public subscript<Value>(_ field: YAMLField<Value>) -> Value? {
    guard let node = node(field.key), !node.isBlank else { return nil }
    return field.value.read(node, diagnostics)
  }

  /// Where a field's key stands; nil when it is not given.
  public func place<Value>(of field: YAMLField<Value>) -> Place? {
    node.table.find(field.key, in: node.index).map { node.table.place($0.key) }
  }

  /// Where a field's value stands; nil when it is not given.
  public func valuePlace<Value>(of field: YAMLField<Value>) -> Place? {
    node(field.key)?.place
  }

  @usableFromInline func node(_ key: YAMLKey) -> YAMLNode? {
    node.table.find(key, in: node.index).map { node.table.node($0.value) }
  }
}
