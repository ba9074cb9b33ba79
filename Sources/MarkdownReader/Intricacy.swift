/// Finds what would take the parser time beyond all measure: it looks at every image that was opened
/// before, link by link, and counts the cells of a table's row from the first, cell by cell.
struct Intricacy {
  /// What there is too much of.
  enum Excess {
    case images, cells, rows, rules, brackets, references
  }

  /// The greatest number of images opened between two blank lines.
  static let greatestNumberOfImages = 1000
  /// The greatest number of `|` on a line.
  static let greatestNumberOfCells = 200

  /// The greatest number of cells of a table, those counted that its rows leave out.
  static let greatestTable = 200_000
  /// The greatest number of lines between two blank ones that look like the line below a table's head.
  static let greatestNumberOfRules = 100
  /// The greatest number of `<` between two blank lines that open an address and do not close it.
  static let greatestNumberOfBrackets = 1000
  /// The greatest number of bytes that references may bring into a text.
  static let greatestReferences = 16 << 20

  /// The size in bytes up to which a text cannot hold enough of anything.
  private static let harmlessSize = 2048

  private let text: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The first excess and the line on which it is; nil when the text is as people write.
  var first: (excess: Excess, line: Int)? {
    let found = [
      line(of: "|", limit: Self.greatestNumberOfCells, isApart: endsLine)
        .map { (Excess.cells, $0) },
      line(of: "!", limit: Self.greatestNumberOfImages, isApart: containsBlankLine) { offset in
        offset + 1 < text.count && text[offset + 1] == UInt8(ascii: "[")
      }.map { (Excess.images, $0) },
      line(
        of: "<", limit: Self.greatestNumberOfBrackets, isApart: containsBlankLine, opensAddress
      ).map { (Excess.brackets, $0) },
      excessOfTables, excessOfReferences,
    ]
    return found.compactMap(\.self).min { $0.1 < $1.1 }
  }

  /// The line with one mark too many among those that nothing sets apart; nil when there is none.
  ///
  /// - Parameter counts: whether the mark at an offset counts.
  private func line(
    of mark: Unicode.Scalar, limit: Int, isApart: (Range<Int>) -> Bool,
    _ counts: (Int) -> Bool = { _ in true }
  ) -> Int? {
    guard text.count > limit else { return nil }
    var (count, last, next) = (0, 0, 0)
    while let offset = text.position(of: UInt8(ascii: mark), from: next) {
      next = offset + 1
      guard counts(offset) else { continue }
      count = isApart(last..<offset) ? 1 : count + 1
      if count > limit { return text[..<offset].count { $0 == UInt8(ascii: "\n") } + 1 }
      last = next
    }
    return nil
  }

  /// Whether a `<` opens an address and does not close it, so that the parser looks ahead from it.
  private func opensAddress(_ offset: Int) -> Bool {
    let address = text[(offset + 1)...].prefix(4096).prefix { !"<> \n".utf8.contains($0) }
    let isClosed = address.endIndex < text.count && text[address.endIndex] == UInt8(ascii: ">")
    return !isClosed && address.contains(UInt8(ascii: ":"))
  }

  /// Tables that rows of few cells fill up, and lines that the parser tries as the head of one.
  private var excessOfTables: (Excess, Int)? {
    guard text.count > Self.harmlessSize, text.contains(UInt8(ascii: "|")) else { return nil }
    var (rules, columns, cells) = (0, 0, 0)
    var number = 0
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      var pipes = 0
      var (isBlank, isRule, hasDash) = (true, true, false)
      for byte in line {
        switch byte {
        case UInt8(ascii: "|"): (pipes, isBlank) = (pipes + 1, false)
        case UInt8(ascii: "-"): (hasDash, isBlank) = (true, false)
        case UInt8(ascii: ":"): isBlank = false
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: ">"): continue
        default: (isBlank, isRule) = (false, false)
        }
      }
      if isBlank { (rules, columns, cells) = (0, 0, 0) }
      cells += columns
      if isRule && hasDash && pipes > 0 {
        rules += 1
        columns = max(columns, pipes + 1)
      }
      if rules > Self.greatestNumberOfRules { return (.rules, number) }
      if cells > Self.greatestTable { return (.rows, number) }
    }
    return nil
  }

  /// References whose long addresses many calls would repeat.
  private var excessOfReferences: (Excess, Int)? {
    guard text.count > Self.harmlessSize else { return nil }
    var (next, longest, line) = (0, 0, 1)
    while let offset = text.position(of: UInt8(ascii: "]"), from: next) {
      next = offset + 1
      guard next < text.count, text[next] == UInt8(ascii: ":") else { continue }
      let length = text[next...].prefix { $0 != UInt8(ascii: "\n") }.count
      if length > longest {
        longest = length
        line = text[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
      }
      next += length
    }
    guard longest > 256 else { return nil }
    let calls = text.count { $0 == UInt8(ascii: "[") }
    return calls * longest > Self.greatestReferences ? (.references, line) : nil
  }

  private func endsLine(_ range: Range<Int>) -> Bool { text[range].contains(UInt8(ascii: "\n")) }

  private func containsBlankLine(_ range: Range<Int>) -> Bool {
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
