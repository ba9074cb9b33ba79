package import Findings

/// A link to a figure in the bytes of a file.
package struct WrittenLink: Sendable, Hashable {
  /// The link from its first bracket to the last.
  package let whole: Range<Int>
  /// The words.
  package let words: Range<Int>
  /// The figure's ID.
  package let id: Range<Int>

  /// The number of bytes that the words of a link may have.
  private static let longest = 4000
  /// The last column to search for a link: counting columns scans a line from its beginning.
  private static let maxColumn = 4000
  /// The number of bytes of a text to search for a link, from its beginning.
  private static let reach = 16 << 10
  /// The number of lines of a text to search for a link, from its beginning.
  private static let maxLines = 60

  /// Finds a link to a figure.
  ///
  /// - Parameters:
  ///   - id: the figure's ID.
  ///   - place: the place of the link, or the beginning of its text.
  ///   - end: the offset after the previous link found from the same place, if any.
  package init?(
    toFigure id: String, near place: Place, in lines: SourceLines, after end: Int? = nil
  ) {
    guard place.column ?? 1 <= Self.maxColumn else { return nil }
    let exact = lines.offset(of: .init(line: place.line, column: place.column ?? 1))
    guard let lineStart = lines.offset(of: .init(line: place.line, column: 1)) else { return nil }
    let bytes = lines.bytes
    let isExact =
      exact.map { bytes.indices.contains($0) && bytes[$0] == UInt8(ascii: "[") } ?? false
    let start = max(end ?? 0, isExact ? exact ?? lineStart : lineStart)
    let middle = "](\(FigureMention.scheme)"
    let stop = lines.offset(of: .init(line: place.line + Self.maxLines, column: 1)) ?? bytes.count
    let last = min(stop, start + Self.reach)
    guard start <= last, let found = lines.range(of: "\(middle)\(id)", from: start, through: last),
      let close = bytes[found.upperBound...].firstIndex(of: UInt8(ascii: ")")),
      let open = Self.opening(of: found.lowerBound, in: bytes)
    else { return nil }
    whole = open..<close + 1
    words = open + 1..<found.lowerBound
    self.id = found.lowerBound + middle.utf8.count..<found.upperBound
  }

  /// The bracket that a closing one belongs to.
  private static func opening(of close: Int, in bytes: [UInt8]) -> Int? {
    var depth = 1
    for index in bytes.indices[max(0, close - longest)..<close].reversed() {
      if bytes[index] == UInt8(ascii: "]") { depth += 1 }
      if bytes[index] == UInt8(ascii: "[") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
