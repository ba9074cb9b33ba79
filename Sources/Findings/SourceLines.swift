/// The lines of a file's text, for locating its bytes.
///
/// Made only for tracing running text; nothing else keeps the bytes of a file.
public final class SourceLines: Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]
  /// A place in the file, the base of all others.
  private let file: Place
  /// The offset of each line's start.
  private let starts: [Int]
  /// The number of characters before each stretch of the text; empty if no line is long.
  ///
  /// Without it, finding a place in a line of megabytes would count from the line's start.
  private let counts: [Int]
  /// The length of a stretch in bytes.
  private static let stretch = 1024

  /// Finds the lines of a text.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - path: the path of the file that contains it.
  ///   - firstLine: the line of the file where the text begins, counted from 1.
  public init(_ bytes: some Collection<UInt8>, path: String, firstLine: Int = 1) {
    let bytes = Array(bytes)
    var starts = [0]
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.bytes = bytes
    self.starts = starts
    let ends = starts.dropFirst() + [bytes.count]
    let hasLongLine = zip(starts, ends).contains { $1 - $0 > 4 * Self.stretch }
    counts = hasLongLine ? Self.counts(of: bytes) : []
    file = Place(path: path, line: firstLine)
  }

  /// The line and column of a byte.
  public func position(of offset: Int) -> Place.Position {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return Place.Position(
      line: low + file.line,
      column: characters(in: starts[low]..<min(offset, bytes.count)) + 1)
  }

  /// The number of characters before each stretch.
  private static func counts(of bytes: [UInt8]) -> [Int] {
    var counts = [0]
    var start = 0
    while start + stretch <= bytes.count {
      let count = bytes[start..<(start + stretch)].count { $0 & 0xC0 != 0x80 }
      counts.append(counts[counts.count - 1] + count)
      start += stretch
    }
    return counts
  }

  /// The number of characters that begin in a range of bytes.
  private func characters(in range: Range<Int>) -> Int {
    if range.count <= Self.stretch || counts.isEmpty {
      return bytes[range].count { $0 & 0xC0 != 0x80 }
    }
    func before(_ offset: Int) -> Int {
      let index = min(offset / Self.stretch, counts.count - 1)
      return counts[index]
        + bytes[(index * Self.stretch)..<offset].count { $0 & 0xC0 != 0x80 }
    }
    return before(range.upperBound) - before(range.lowerBound)
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
    let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    if remaining > Self.stretch, !counts.isEmpty {
      // The last stretch of the line without too many characters before it.
      let own = characters(in: 0..<offset)
      var (low, high) = (offset / Self.stretch, min(end / Self.stretch, counts.count - 1) + 1)
      while high - low > 1 {
        let middle = (low + high) / 2
        if counts[middle] - own <= remaining { low = middle } else { high = middle }
      }
      if low * Self.stretch > offset {
        offset = low * Self.stretch
        remaining -= counts[low] - own
        while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      }
    }
    while remaining > 0, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }
}
