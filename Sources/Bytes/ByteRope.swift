/// A long run of bytes kept as the parts it was made of, so that it is never copied whole.
public struct ByteRope: Sendable {
  /// The parts in order.
  public private(set) var parts: [[UInt8]]

  /// Makes a run of bytes from parts.
  public init(_ parts: [[UInt8]] = []) { self.parts = parts }

  /// The number of bytes.
  public var count: Int { parts.reduce(0) { $0 + $1.count } }

  /// Adds bytes at the end.
  public mutating func append(_ part: [UInt8]) {
    if !part.isEmpty { parts.append(part) }
  }

  /// Adds another run of bytes at the end.
  public mutating func append(_ rope: ByteRope) { parts += rope.parts }
}
