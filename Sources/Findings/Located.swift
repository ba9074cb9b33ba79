/// A value with the place where a person wrote it.
public struct Located<Value> {
  /// The value.
  public var value: Value
  /// Where it was written.
  public var place: Place

  /// Joins a value and its place.
  @inlinable public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
