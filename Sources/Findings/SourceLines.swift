/// The lines of a file's text, for locating its bytes.
///
/// Made only where running text has to be traced; nothing else keeps the bytes of a file.
public final class SourceLines: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// A place in the file, from which all others are derived.
  private let file: Place
  /// The offset at which each line starts.
  private let starts: [Int]

  /// Finds the lines of a text.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - path: the path of the file that contains it.
  ///   - firstLine: the line of the file at which the text begins, counted from 1.
  public init(_ bytes: some Collection<UInt8>, path: String, firstLine: Int = 1) {
    let bytes = Array(bytes)
    var starts = [0]
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.bytes = bytes
    self.starts = starts
    file = Place(path: path, line: firstLine)
  }

  /// The line and column of a byte.
  public func position(of offset: Int) -> Place.Position {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = bytes[starts[low]..<min(offset, bytes.count)]
    return Place.Position(
      line: low + file.line, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// The place of a range of bytes.
  public func place(of range: Range<Int>) -> Place {
    let start = position(of: range.lowerBound)
    return file.elsewhere(
      line: start.line, column: start.column, end: position(of: range.upperBound))
  }

  /// The offset of a position: nil if the text has no such line, the end of the line if it has no
  /// such column.
  public func offset(of position: Place.Position) -> Int? {
    let line = position.line - file.line
    guard starts.indices.contains(line) else { return nil }
    var offset = starts[line]
    var remaining = position.column - 1
    while remaining > 0, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }
}
