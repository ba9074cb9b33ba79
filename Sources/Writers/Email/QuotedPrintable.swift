/// Quoted-printable (RFC 2045, section 6.7): any text in lines of at most 76 ASCII characters.
enum QuotedPrintable {
  private static let width = 76
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// The encoded bytes, with lines ended by CR LF; line feeds in the input are line ends.
  static func encoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    for line in Array(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      append(line.last == UInt8(ascii: "\r") ? line.dropLast() : line, to: &output)
      output += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }
    // If nothing came after the last line feed, there was no further line.
    if output.suffix(4) == Array("\r\n\r\n".utf8)[...] || output.count == 2 { output.removeLast(2) }
    return output
  }

  private static func append(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var column = 0
    var index = line.startIndex
    while index < line.endIndex {
      let isLast = index == line.endIndex - 1
      let unit = unit(line[index], isLast: isLast)
      let next = index + 1
      // Scalars are kept on one line, for those who look at the source of a message.
      var length = unit.count
      var end = next
      while end < line.endIndex, line[end] & 0xC0 == 0x80, line[index] >= 0xC0 {
        length += 3
        end += 1
      }
      let room = end == line.endIndex ? width : width - 1
      if column + length > room {
        output += [UInt8(ascii: "="), UInt8(ascii: "\r"), UInt8(ascii: "\n")]
        column = 0
      }
      output += unit
      for byte in line[next..<end] { output += escape(byte) }
      column += length
      index = end
    }
  }

  private static func unit(_ byte: UInt8, isLast: Bool) -> [UInt8] {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): isLast ? escape(byte) : [byte]
    case UInt8(ascii: "="): escape(byte)
    case 0x21...0x7E: [byte]
    default: escape(byte)
    }
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
