/// A long sequence of bytes kept as the parts it was made of, so it is never copied as a
/// whole.
public struct ByteRope: Sendable {
  /// The parts in order.
  public private(set) var parts: [[UInt8]]

  /// Makes a rope from parts.
  public init(_ parts: [[UInt8]] = []) { self.parts = parts }

  /// The number of bytes.
  public var count: Int { parts.reduce(0) { $0 + $1.count } }

  /// Appends bytes.
  public mutating func append(_ part: [UInt8]) {
    if !part.isEmpty { parts.append(part) }
  }

  /// Appends another rope.
  public mutating func append(_ rope: ByteRope) { parts += rope.parts }
}
