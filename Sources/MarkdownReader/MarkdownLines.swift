/// Converts positions in a text to lines and columns in scalars.
///
/// Positions are requested in reading order, so each search continues where the last one ended, and
/// a text full of links takes no longer than any other.
final class MarkdownLines {
  private let text: UnsafeBufferPointer<UInt8>
  private lazy var starts = offsets()
  private var known = (start: 0, byte: 0, scalars: 0)

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private func offsets() -> [Int] {
    var offsets = [0]
    while let last = offsets.last,
      let end = text.position(of: UInt8(ascii: "\n"), from: last)
    {
      offsets.append(end + 1)
    }
    return offsets
  }

  /// The offset of a line's start, lines counted from 1; past the end, that of the last line.
  func start(of line: Int) -> Int { starts[min(max(1, line), starts.count) - 1] }

  /// The line of a byte, counted from 1.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// The column in scalars for a column in bytes, counted from 1.
  func scalarColumn(line: Int, byteColumn: Int) -> Int {
    let start = start(of: line)
    let byte = min(start + max(0, byteColumn - 1), text.count)
    if known.start != start || known.byte > byte { known = (start, start, 0) }
    known.scalars += text[known.byte..<byte].count { $0 & 0xC0 != 0x80 }
    known.byte = byte
    return known.scalars + 1
  }
}
