extension Inline: ExpressibleByStringInterpolation {
  /// Plain text.
  public init(stringLiteral text: String) { self = .text(text) }
}
