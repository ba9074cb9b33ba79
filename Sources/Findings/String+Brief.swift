extension String {
  /// The maximum length, in bytes, of a message.
  private static let maxMessageSize = 2000

  /// The text, without its middle if it is longer than anyone reads.
  ///
  /// Messages quote what people wrote, and a word may take up a whole file.
  var brief: String {
    guard utf8.count > Self.maxMessageSize else { return self }
    let scalars = unicodeScalars
    let end = scalars.index(
      scalars.startIndex, offsetBy: Self.maxMessageSize / 4, limitedBy: scalars.endIndex)
    let start = scalars.index(
      scalars.endIndex, offsetBy: -Self.maxMessageSize / 8, limitedBy: scalars.startIndex)
    guard let end, let start, end < start else { return self }
    return String(scalars[..<end]) + " … " + String(scalars[start...])
  }
}
