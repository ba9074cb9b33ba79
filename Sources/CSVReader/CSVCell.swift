public import Findings

/// A cell of a table.
public struct CSVCell: Sendable, Hashable {
  /// The content of the cell, without the quotes around it.
  public let text: String
  /// The place of the cell, including the quotes around it.
  public let place: Place
  /// The bytes of the cell in the text of the table, including the quotes around it.
  let range: Range<Int>
  let isQuoted: Bool

  /// The content of the cell with the places of its parts.
  ///
  /// - Parameter lines: the lines of the table's text.
  public func locatedText(in lines: SourceLines) -> LocatedText {
    guard isQuoted, range.count > 1 else { return LocatedText(lines, range: range) }
    var builder = LocatedTextBuilder(lines)
    var offset = range.lowerBound + 1
    let end = range.upperBound - 1
    while offset < end {
      let isQuote = lines.bytes[offset] == UInt8(ascii: "\"")
      if isQuote {
        builder.append(CollectionOfOne(UInt8(ascii: "\"")), writtenAt: offset..<offset + 2)
      } else {
        builder.append(verbatim: offset..<offset + 1)
      }
      offset += isQuote ? 2 : 1
    }
    return builder.text
  }
}
