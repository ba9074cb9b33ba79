/// Finds texts that would take the parser excessive time: for every link, it looks at every image
/// opened before, and it counts the cells of a table row from the start for every cell.
struct MarkdownComplexity {
  /// A construct that occurs too often.
  enum Excess {
    case images, cells, rows, heads, rules, brackets, references, emphasis
  }

  /// The maximum number of images opened between two blank lines.
  static let maxImages = 1000
  /// The maximum number of `|` on a line.
  static let maxCells = 200

  /// The maximum number of cells in a table, including those that its rows omit.
  static let maxTableCells = 200_000
  /// The maximum number of lines between two blank ones that look like the delimiter row of a
  /// table.
  static let maxRules = 100
  /// The maximum number of `<` between two blank lines that start an address without closing it, or an
  /// instruction or a declaration of HTML.
  static let maxBrackets = 1000
  /// The maximum number of bytes that link references, or the heads of a table, may add to a text.
  static let maxReferenceSize = 16 << 20

  /// The maximum of brackets that close times marks of emphasis between two blank lines, summed over a
  /// text: for each link, the parser looks at all marks before it.
  static let maxEmphasisWork = 200_000_000

  /// The size in bytes below which a text cannot exceed any limit.
  private static let harmlessSize = 2048

  let text: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The first excess, with its line; nil for a text within all limits.
  var first: (excess: Excess, line: Int)? {
    let found = [
      line(of: "|", limit: Self.maxCells, isApart: endsLine)
        .map { (Excess.cells, $0) },
      line(of: "!", limit: Self.maxImages, isApart: containsBlankLine) { offset in
        offset + 1 < text.count && text[offset + 1] == UInt8(ascii: "[")
      }.map { (Excess.images, $0) },
      line(of: "<", limit: Self.maxBrackets, isApart: containsBlankLine) { offset in
        opensAddress(offset) || opensInstruction(offset)
      }.map { (Excess.brackets, $0) },
      excessOfTables, excessOfReferences, excessOfEmphasis,
    ]
    return found.compactMap(\.self).min { $0.1 < $1.1 }
  }

  /// The line of the first occurrence of a character that exceeds a limit within one section of the
  /// text; nil if there is none.
  ///
  /// - Parameters:
  ///   - isApart: whether the text between two occurrences separates sections.
  ///   - counts: whether an occurrence counts.
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

  /// Whether a `<` starts an address without closing it, which makes the parser look ahead.
  private func opensAddress(_ offset: Int) -> Bool {
    let address = text[(offset + 1)...].prefix(4096).prefix { !"<> \n".utf8.contains($0) }
    let isClosed = address.endIndex < text.count && text[address.endIndex] == UInt8(ascii: ">")
    return !isClosed && address.contains(UInt8(ascii: ":"))
  }

  /// Whether a `<` starts an instruction or a declaration of HTML, whose end the parser looks for each time.
  private func opensInstruction(_ offset: Int) -> Bool {
    guard offset + 2 < text.count else { return false }
    switch text[offset + 1] {
    case UInt8(ascii: "?"): return true
    case UInt8(ascii: "!"): return UInt8(ascii: "a")...UInt8(ascii: "z") ~= text[offset + 2] | 0x20
    default: return false
    }
  }

  /// Tables whose short rows are padded with cells, and lines that the parser tries as delimiter rows.
  private var excessOfTables: (Excess, Int)? {
    guard text.count > Self.harmlessSize, text.contains(UInt8(ascii: "|")) else { return nil }
    var (rules, columns, cells) = (0, 0, 0)
    // Formats without tables repeat the heads before the cells of each row.
    var (head, last, repeated) = (0, 0, 0)
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
      if isBlank { (rules, columns, cells, head, repeated) = (0, 0, 0, 0, 0) }
      cells += columns
      repeated += head
      if isRule && hasDash && pipes > 0 {
        rules += 1
        columns = max(columns, pipes + 1)
        head = max(head, last)
      }
      last = line.count
      if rules > Self.maxRules { return (.rules, number) }
      if cells > Self.maxTableCells { return (.rows, number) }
      if repeated > Self.maxReferenceSize { return (.heads, number) }
    }
    return nil
  }

  /// Link references with long addresses that many links could repeat.
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
    return calls * longest > Self.maxReferenceSize ? (.references, line) : nil
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
