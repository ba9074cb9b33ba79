#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds what would take the parser time beyond all measure: it looks at every image that was opened
/// before, link by link, and counts the cells of a table's row from the first, cell by cell.
struct Intricacy {
  /// What there is too much of.
  enum Excess {
    case images, cells
  }

  /// The greatest number of images opened between two blank lines.
  static let greatestNumberOfImages = 1000
  /// The greatest number of `|` on a line.
  static let greatestNumberOfCells = 200

  private let text: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The first excess and the line on which it is; nil when the text is as people write.
  var first: (excess: Excess, line: Int)? {
    let found = [
      line(of: "|", limit: Self.greatestNumberOfCells, isApart: endsLine)
        .map { (Excess.cells, $0) },
      line(of: "!", before: "[", limit: Self.greatestNumberOfImages, isApart: holdsBlankLine)
        .map { (Excess.images, $0) },
    ]
    return found.compactMap(\.self).min { $0.1 < $1.1 }
  }

  /// The line with one mark too many among those that nothing sets apart; nil when there is none.
  ///
  /// - Parameter follower: what must follow a mark for it to count.
  private func line(
    of mark: Unicode.Scalar, before follower: Unicode.Scalar? = nil, limit: Int,
    isApart: (Range<Int>) -> Bool
  ) -> Int? {
    guard text.count > limit, let base = text.baseAddress else { return nil }
    var (count, last, next) = (0, 0, 0)
    while let found = memchr(base + next, Int32(mark.value), text.count - next) {
      let offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      next = offset + 1
      if let follower, next == text.count || text[next] != UInt8(ascii: follower) { continue }
      count = isApart(last..<offset) ? 1 : count + 1
      if count > limit { return text[..<offset].count { $0 == UInt8(ascii: "\n") } + 1 }
      last = next
    }
    return nil
  }

  private func endsLine(_ range: Range<Int>) -> Bool { text[range].contains(UInt8(ascii: "\n")) }

  private func holdsBlankLine(_ range: Range<Int>) -> Bool {
    var isBlank = false
    for byte in text[range] {
      switch byte {
      case UInt8(ascii: "\n"):
        if isBlank { return true }
        isBlank = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): continue
      default: isBlank = false
      }
    }
    return false
  }
}
