extension String {
  /// The number of scalars that a message quotes of a text whose length nobody has limited.
  private static let maxQuotationLength = 500

  /// The text, cut off where it is longer than a message should be.
  package var clipped: String { clipped(to: Self.maxQuotationLength) }

  /// The text, cut off after a number of scalars; a character may consist of any number of them.
  package func clipped(to length: Int) -> String {
    let scalars = unicodeScalars
    guard
      let end = scalars.index(scalars.startIndex, offsetBy: length, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return "\(self[..<end])…"
  }
}
