import Findings
import MarkdownReader

/// The blocks of plain text: paragraphs with hard line ends and hyphens at them, items with a bullet,
/// lines with a number before them, and page numbers, which are left out.
struct PlainBlocks {
  private let bytes: [UInt8]
  private let empty: LocatedTextBuilder
  private var blocks: [ProofBlock] = []
  /// The lines of the current block.
  private var lines: [Range<Int>] = []
  private var kind = ProofBlock.Kind.paragraph
  /// The open list, and the indentation of its levels.
  private var list = 0
  private var indents: [Int] = []
  private var isInList = false
  /// Whether an empty line was before the block.
  private var isAfterSpace = true
  /// The open table, and its next row; nil if no table is open.
  private var table = 0
  private var row: Int?

  static func of(_ lines: SourceLines) -> [ProofBlock] {
    var reader = PlainBlocks(lines)
    reader.read()
    return reader.blocks
  }

  private init(_ lines: SourceLines) {
    bytes = lines.bytes
    empty = LocatedTextBuilder(lines)
  }

  private mutating func read() {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      line(start..<end)
      start = end + 1
    }
    flush(beforeSpace: true)
  }

  private mutating func line(_ whole: Range<Int>) {
    var range = whole
    while let last = range.last, bytes[last] <= 0x20 { range = range.lowerBound..<last }
    while let first = range.first, bytes[first] <= 0x20 { range = (first + 1)..<range.upperBound }
    guard !range.isEmpty else {
      flush(beforeSpace: true)
      isAfterSpace = true
      row = nil
      return
    }
    if isPageNumber(range) { return }
    if isRow(range, of: whole) {
      addRow(range)
      return
    }
    row = nil
    let indent = range.lowerBound - whole.lowerBound
    if let text = afterBullets(range) {
      flush(beforeSpace: false)
      startItem(indent: indent)
      lines = [text..<range.upperBound]
      return
    }
    if let found = MarkerText(bytes, at: range.lowerBound, upTo: range.upperBound),
      startsNumbered(found)
    {
      flush(beforeSpace: false)
      kind = .paragraph
      lines = [range]
      return
    }
    if lines.isEmpty { kind = .paragraph }
    lines.append(range)
  }

  /// Whether tabs divide a line into the cells of a table.
  private func isRow(_ range: Range<Int>, of whole: Range<Int>) -> Bool {
    let tab = UInt8(ascii: "\t")
    guard let first = bytes[range.lowerBound..<whole.upperBound].firstIndex(of: tab) else {
      return false
    }
    // A bullet or number also has a tab after it. A tab at the end precedes an empty cell; only
    // long lines are text that happens to have one.
    guard first < range.upperBound else { return row != nil || range.count < Self.longestCell }
    if row != nil || first > range.lowerBound + 5 { return true }
    return bytes[range].lazy.filter { $0 == tab }.prefix(2).count == 2
  }

  private static let longestCell = 100

  private mutating func addRow(_ range: Range<Int>) {
    flush(beforeSpace: false)
    isInList = false
    if row == nil { table += 1 }
    let number = row ?? 0
    row = number + 1
    for (column, cell) in bytes[range].split(
      separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
    ).enumerated() {
      var cell = cell
      while let last = cell.last, last <= 0x20 { cell.removeLast() }
      while let first = cell.first, first <= 0x20 { cell.removeFirst() }
      guard !cell.isEmpty else { continue }
      var builder = empty
      builder.append(verbatim: cell.startIndex..<cell.endIndex)
      blocks.append(
        ProofBlock(
          kind: .cell(.init(table: table, row: number, column: column)), text: builder.text))
    }
  }

  /// Whether a number is alone on a line, as at the foot of a page.
  private func isPageNumber(_ range: Range<Int>) -> Bool {
    range.count <= 3 && bytes[range].allSatisfy(\.isASCIIDigit)
  }

  /// Whether a marker at the start of a line begins a block and does not continue a sentence.
  private func startsNumbered(_ found: MarkerText) -> Bool {
    guard let first = lines.first, let last = lines.last?.last else { return true }
    if bytes[last] == UInt8(ascii: ":") || found.value == 1 && found.style.series == .digits {
      return true
    }
    guard let before = MarkerText(bytes, at: first.lowerBound, upTo: first.upperBound) else {
      return false
    }
    // One of the numbers may be missing or repeated.
    guard before.style.closer == found.style.closer,
      before.style.isBracketed == found.style.isBracketed
    else { return false }
    // A letter can be a Roman number.
    if let letter = found.letter, letter == before.value + 1 { return true }
    return before.style == found.style
      && (!bytes[last].isASCIILetter || (0...3).contains(found.value - before.value))
  }

  /// The bullets that items begin with.
  private static let bullets: [[UInt8]] = [
    "•", "-", "–", "*", "▪", "■", "●", "◦", "·", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "‣", "○", "o",
    "➢", "✓",
  ].map { Array($0.utf8) }

  /// The start of the text after one or more bullets; nil if there are none.
  private func afterBullets(_ range: Range<Int>) -> Int? {
    var start = range.lowerBound
    search: while start < range.upperBound {
      let first = bytes[start]
      guard
        first >= 0x80 || first == UInt8(ascii: "-") || first == UInt8(ascii: "*")
          || first == UInt8(ascii: "o")
      else { break }
      if first == UInt8(ascii: "*"), let after = afterStars(start, in: range) {
        start = after
        continue search
      }
      for bullet in Self.bullets where bytes[start..<range.upperBound].starts(with: bullet) {
        var after = start + bullet.count
        guard after < range.upperBound, bytes[after] == 0x20 || bytes[after] == 0x09 else {
          continue
        }
        while after < range.upperBound, bytes[after] <= 0x20 { after += 1 }
        start = after
        continue search
      }
      break
    }
    return start > range.lowerBound && start < range.upperBound ? start : nil
  }

  /// The start of the text after two to four stars, the bullets of a nested list.
  private func afterStars(_ start: Int, in range: Range<Int>) -> Int? {
    var after = start
    while after < range.upperBound, bytes[after] == UInt8(ascii: "*") { after += 1 }
    guard (2...4).contains(after - start), after < range.upperBound, bytes[after] <= 0x20 else {
      return nil
    }
    while after < range.upperBound, bytes[after] <= 0x20 { after += 1 }
    return after
  }

  private mutating func startItem(indent: Int) {
    if !isInList {
      list += 1
      indents = []
    }
    isInList = true
    while let last = indents.last, last > indent { indents.removeLast() }
    if indents.last != indent { indents.append(indent) }
    kind = .item(list: list, depth: indents.count)
  }

  // MARK: Blocks

  private mutating func flush(beforeSpace: Bool) {
    guard !lines.isEmpty else { return }
    defer {
      lines = []
      isAfterSpace = false
    }
    var builder = empty
    for (index, line) in lines.enumerated() {
      var line = line
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      guard let next else {
        builder.append(verbatim: line)
        break
      }
      let between = line.upperBound..<next.lowerBound
      if line.count > 2, bytes[line.upperBound - 1] == UInt8(ascii: "-"),
        bytes[line.upperBound - 2].isASCIILetter, bytes[next.lowerBound].isASCIILetter
      {
        // A hyphen at the end of a line stays before a capital letter.
        if bytes[next.lowerBound] > 0x60 { line = line.lowerBound..<line.upperBound - 1 }
        builder.append(verbatim: line)
      } else {
        builder.append(verbatim: line)
        builder.append(CollectionOfOne(UInt8(ascii: " ")), writtenAt: between)
      }
    }
    let text = builder.text
    let isLone = lines.count == 1 && isAfterSpace && beforeSpace
    let isItem = if case .item = kind { true } else { false }
    if !isItem { isInList = false }
    let isHeading = isLone && !isItem && Self.mayBeHeading(text.text)
    blocks.append(
      ProofBlock(
        kind: isHeading ? .heading(level: nil) : kind, text: text,
        parts: Self.links(in: Array(text.text.utf8)), marker: Marker(leading: text),
        isLoneLine: isLone))
  }

  private static func mayBeHeading(_ text: String) -> Bool {
    guard text.utf8.count <= 120, let last = text.unicodeScalars.last else { return false }
    return !".,;:!?。，；：！？".unicodeScalars.contains(last)
  }

  /// Links as Markdown writes them, which also occur in text taken from pages.
  private static func links(in bytes: [UInt8]) -> [Passage.Part] {
    var parts: [Passage.Part] = []
    var open: Int?
    var offset = 0
    while offset < bytes.count {
      defer { offset += 1 }
      if bytes[offset] == UInt8(ascii: "[") { open = offset }
      guard bytes[offset] == UInt8(ascii: "]") else { continue }
      defer { open = nil }
      guard let start = open, offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "("),
        let end = bytes[offset...].prefix(2000).firstIndex(of: UInt8(ascii: ")"))
      else { continue }
      parts.append(
        Passage.Part(
          kind: .link, range: (start + 1)..<offset,
          target: String(decoding: bytes[(offset + 2)..<end], as: UTF8.self)))
    }
    return parts
  }
}
