package import Document
import Findings

/// Marks in HTML that state the file and line of each block.
///
/// Marks are in the bytes while pieces of a page are written, because later steps may still move
/// the pieces, and are removed at the end: a published page never holds any. They consist of
/// control characters and digits, so they do not change the text around them.
package struct SourceMarks: Sendable {
  /// Where a block begins in a page.
  package struct Mark: Sendable, Hashable {
    /// The offset in bytes.
    package var offset: Int
    /// The index of the file in ``files``.
    package var file: Int
    /// The line, counted from 1.
    package var line: Int
  }

  /// The files that blocks were written in, as paths relative to the workspace.
  package let files: [String]
  private let numbers: [String: Int]

  private static let start: UInt8 = 1
  private static let end: UInt8 = 2
  private static let lineFeed = UInt8(ascii: "\n")

  /// Numbers the files of a document.
  package init(of blocks: [Block]) {
    var finder = FileFinder()
    finder.walk(blocks)
    files = finder.files
    numbers = finder.numbers
  }

  /// Adds a mark, which leaves the question of whether a line is empty as it was.
  func append(_ place: Place, to output: inout OutputBuffer) {
    guard let file = numbers[place.path] else { return }
    let end = output.isAtLineStart ? Self.lineFeed : Self.end
    output.append(byte: Self.start)
    output.append(string: "\(file):\(place.line)")
    output.append(byte: end)
  }

  /// The bytes of a page without its marks, and the marks.
  package static func taken(from page: [UInt8]) -> (bytes: [UInt8], marks: [Mark]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(page.count)
    var marks: [Mark] = []
    var index = page.startIndex
    while index < page.endIndex {
      guard page[index] == start, let (mark, next) = mark(in: page, behind: index, at: bytes.count)
      else {
        bytes.append(page[index])
        index += 1
        continue
      }
      marks.append(mark)
      index = next
    }
    return (bytes, marks)
  }

  /// The mark behind its first byte, and the index behind it; nil if none is written there.
  private static func mark(
    in page: [UInt8], behind start: Int, at offset: Int
  ) -> (Mark, next: Int)? {
    var numbers = [0]
    var index = start + 1
    while index < page.endIndex, index - start < 40 {
      switch page[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(page[index] - UInt8(ascii: "0"))
        numbers[numbers.count - 1] = numbers[numbers.count - 1] &* 10 &+ digit
      case UInt8(ascii: ":"): numbers.append(0)
      case end, lineFeed:
        guard numbers.count == 2 else { return nil }
        return (Mark(offset: offset, file: numbers[0], line: numbers[1]), index + 1)
      default: return nil
      }
      index += 1
    }
    return nil
  }
}

private struct FileFinder: TreeVisitor {
  var files: [String] = []
  var numbers: [String: Int] = [:]

  mutating func visit(_ block: Block) {
    // Layouts are Mustache: the lines of their output are not those of the file.
    guard let path = block.place?.path, numbers[path] == nil, !path.hasPrefix("Templates/") else {
      return
    }
    numbers[path] = files.count
    files.append(path)
  }
}
