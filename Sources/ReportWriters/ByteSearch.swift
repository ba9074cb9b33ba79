extension UnsafeBufferPointer<UInt8> {
  /// Whether a condition holds for any byte.
  ///
  /// Every byte is looked at, but without a branch in it the loop takes many at a time; texts of a
  /// report seldom hold what is sought.
  @inline(__always)
  func holds(where condition: (UInt8) -> Bool) -> Bool {
    var found: UInt8 = 0
    for byte in self { found |= condition(byte) ? 1 : 0 }
    return found != 0
  }
}
