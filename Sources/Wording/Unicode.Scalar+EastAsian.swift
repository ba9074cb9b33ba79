extension Unicode.Scalar {
  /// Whether Unicode's East Asian Width (UAX #11) calls the scalar wide or full-width.
  @inlinable package var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1B000...0x1B2FF,
      0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// Whether lines may be broken beside the character and are joined there without a space.
  ///
  /// Hangul is wide but written with spaces, and broken at them.
  @inlinable package var isIdeographic: Bool {
    guard isWide || 0xFF61...0xFF9F ~= value else { return false }
    switch value {
    case 0x1100...0x115F, 0xA960...0xA97F, 0xAC00...0xD7A3, 0x3130...0x318F, 0x3200...0x321E,
      0x3260...0x327E, 0x302E...0x302F:
      return false
    default: return true
    }
  }

  /// Whether a line that ends with the character and one that begins with another are joined
  /// without a space: ideographs are, curly quotes, dashes and ellipses beside them, and any
  /// character that follows a zero-width space.
  @inlinable package func joinsLine(with next: Unicode.Scalar) -> Bool {
    if value == 0x200B { return true }
    if isIdeographic { return next.isIdeographic || "‘“—…".unicodeScalars.contains(next) }
    return value >= 0x2014 && next.isIdeographic && "’”—…".unicodeScalars.contains(self)
  }
}
