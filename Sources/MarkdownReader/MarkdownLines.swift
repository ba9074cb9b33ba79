/// Where the lines of a text begin, and the scalars that stand before a byte of one.
///
/// Both are asked for in reading order, link by link; what was found for one link is where the search
/// for the next begins, so that a text of links alone costs no more than any other.
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

  /// The offset at which a line begins, lines counted from 1; that of the last for one behind it.
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

  /// The column in scalars, counted from 1, of a byte column.
  func scalarColumn(line: Int, byteColumn: Int) -> Int {
    let start = start(of: line)
    let byte = min(start + max(0, byteColumn - 1), text.count)
    if known.start != start || known.byte > byte { known = (start, start, 0) }
    known.scalars += text[known.byte..<byte].count { $0 & 0xC0 != 0x80 }
    known.byte = byte
    return known.scalars + 1
  }
}
