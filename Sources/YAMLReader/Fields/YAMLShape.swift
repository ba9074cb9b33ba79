/// The description of the form that a value can have.
public indirect enum YAMLShape: Sendable, Hashable {
  /// A text, possibly with a format such as a date or an address.
  case text(form: String?)
  /// An integer.
  case integer
  /// A number that may have decimals.
  case number
  /// `true` or `false`.
  case boolean
  /// One of a list of words.
  case choice([String])
  /// A list.
  case list(YAMLShape)
  /// A mapping with declared keys.
  case object([YAMLKey])
  /// A mapping with arbitrary keys.
  case dictionary(YAMLShape)
  /// One of several shapes.
  case either([YAMLShape])
}
