/// A key of a mapping as a description of it needs to know: its name, meaning and shape.
public struct YAMLKey: Sendable, Hashable {
  /// The key as it is written.
  public let name: String
  /// What it means, in a sentence.
  public var summary: String
  /// Whether it must be given.
  public var isRequired: Bool
  /// What its value looks like.
  public var shape: YAMLShape
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
}
