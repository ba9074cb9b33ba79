/// A value together with its written place.
public struct Located<Value> {
  /// The value.
  public var value: Value
  /// The place where it was written.
  public var place: Place

  /// Makes a value with its place.
  @inlinable public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
