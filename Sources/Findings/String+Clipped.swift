extension String {
  /// The number of scalars that a message quotes of a text whose length nobody has limited.
  private static let maxQuotationLength = 500

  /// The text, cut off where it is longer than a message should be.
  package var clipped: String {
    // A character may consist of any number of scalars.
    let scalars = unicodeScalars
    guard
      let end = scalars.index(
        scalars.startIndex, offsetBy: Self.maxQuotationLength, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return "\(self[..<end])…"
  }
}
