/// What a value may look like, as a description of it needs to know.
public indirect enum YAMLShape: Sendable, Hashable {
  /// A text, perhaps of a form such as a date or an address.
  case text(form: String?)
  /// A whole number.
  case integer
  /// `true` or `false`.
  case boolean
  /// One of some words.
  case choice([String])
  /// A list.
  case list(YAMLShape)
  /// A mapping with declared keys.
  case object([YAMLKey])
  /// A mapping with keys of the writer's choice.
  case dictionary(YAMLShape)
  /// One of several shapes.
  case either([YAMLShape])
}
