public import Findings

/// A mapping read through declared fields.
///
/// Making an object reports every undeclared key, suggesting the nearest declared one, and every
/// required key that is missing.
public struct YAMLObject: Sendable {
  /// Receives findings.
  public let diagnostics: DiagnosticCollector
  private let node: YAMLNode

  /// Checks a node against declared keys; nil if it is not a mapping.
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
      if pair.value.isNull, let key = keys.first(where: { $0.begins(pair.name) }) {
        diagnostics.report(.keyWithoutSpace(key.name, written: pair.name, at: pair.key.place))
        continue
      }
      diagnostics.report(
        .unknownKey(pair.name, of: what, at: pair.key.place), among: keys.map(\.name))
    }
  }

  /// The place of the mapping.
  public var place: Place { node.place }

  /// The value of a field; nil if it is absent or invalid.
  @inlinable public subscript<Value>(_ field: YAMLField<Value>) -> Value? {
    guard let node = node(field.key), !node.isBlank else { return nil }
    return field.value.read(node, diagnostics)
  }

  /// The place of a field's key; nil if it is absent.
  public func place<Value>(of field: YAMLField<Value>) -> Place? {
    node.table.find(field.key, in: node.index).map { node.table.place($0.key) }
  }

  /// Reports a field whose key has no value or an empty list.
  ///
  /// Without the finding, it would have the same effect as a missing key.
  public func refuseBlank<Value>(_ field: YAMLField<Value>) {
    guard let place = place(of: field), isBlank(field) else { return }
    diagnostics.report(.blankKey(field.key.name, at: place))
  }

  /// Whether a field's key is present without a value or with an empty list.
  public func isBlank<Value>(_ field: YAMLField<Value>) -> Bool {
    guard let pair = node.table.find(field.key, in: node.index) else { return false }
    let value = node.table.node(pair.value)
    return value.isBlank || value.kind == .sequence && value.items.isEmpty
  }

  /// The place of a field's value; nil if it is absent.
  public func valuePlace<Value>(of field: YAMLField<Value>) -> Place? {
    node(field.key)?.place
  }

  /// Reports the faults in the value of each key.
  ///
  /// For an object that gave no value: its maker may have stopped at the first fault, but the
  /// author should learn of all faults at once. Earlier findings are not repeated.
  public func reportProblems(of keys: [YAMLKey]) {
    for key in keys {
      guard let node = node(key), !node.isBlank else { continue }
      key.reading.report(node, diagnostics)
    }
  }

  @usableFromInline func node(_ key: YAMLKey) -> YAMLNode? {
    node.table.find(key, in: node.index).map { node.table.node($0.value) }
  }
}
