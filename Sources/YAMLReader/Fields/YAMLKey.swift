/// The description of a key: its name, meaning and shape.
public struct YAMLKey: Sendable, Hashable {
  /// The key as written.
  public let name: String
  /// The meaning of the key, in one sentence.
  public var summary: String
  /// Whether the key is required.
  public var isRequired: Bool
  /// The shape of the value.
  public var shape: YAMLShape
  /// The reading of the value for its findings alone; nothing for a key without a field.
  var reading = YAMLReading()
  /// The fingerprint of the name.
  let fingerprint: TextFingerprint

  /// Describes a key.
  public init(name: String, summary: String, isRequired: Bool, shape: YAMLShape) {
    self.name = name
    self.summary = summary
    self.isRequired = isRequired
    self.shape = shape
    fingerprint = TextFingerprint(name.utf8)
  }

  /// Whether a text is the key with a value right behind its colon, as `women:1` in braces is.
  func begins(_ text: String) -> Bool {
    guard text.hasPrefix(name) else { return false }
    let rest = text.dropFirst(name.count)
    return rest.count > 1 && (rest.first == ":" || rest.first == "：")
  }
}
