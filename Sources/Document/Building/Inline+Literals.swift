extension Inline: ExpressibleByStringInterpolation {
  /// Plain text.
  @inlinable public init(stringLiteral text: String) { self = .text(text) }
}
