extension Place {
  /// The place of the first sign of a text that is not white space.
  ///
  /// - Parameters:
  ///   - text: the text in UTF-8.
  ///   - path: the file's path.
  ///   - firstLine: the line of the file where the text starts.
  package static func ofFirstWord(
    in text: some Collection<UInt8>, path: String, firstLine: Int = 1
  ) -> Place {
    var (line, column) = (firstLine, 1)
    for byte in text {
      guard byte <= 0x20 else { break }
      if byte == UInt8(ascii: "\n") { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return Place(path: path, line: line, column: column)
  }
}
