/// A key of a mapping and the way to read its value.
public struct YAMLField<Value: Sendable>: Sendable {
  /// The key's description.
  public let key: YAMLKey
  @usableFromInline let value: YAMLValue<Value>

  /// Declares a key.
  public init(
    _ name: String, _ value: YAMLValue<Value>, required: Bool = false, _ summary: String
  ) {
    var key = YAMLKey(name: name, summary: summary, isRequired: required, shape: value.shape)
    key.reading.report = { node, diagnostics in _ = value.read(node, diagnostics) }
    self.key = key
    self.value = value
  }
}
