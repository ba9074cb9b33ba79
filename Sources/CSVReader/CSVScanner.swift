import Findings

/// Scans the text of a table once, byte by byte.
struct CSVScanner {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let text: UnsafeBufferPointer<UInt8>
  private let separator: CSVSeparator
  private let mark: UInt8
  /// A place in the file, the base of all others.
  private let file: Place
  private var offset = 0
  private var line = 1
  private var column = 1

  init(text: UnsafeBufferPointer<UInt8>, file: Place) {
    self.text = text
    self.file = file
    let declared = Self.declaredSeparator(text)
    separator = declared ?? CSVSeparator(of: text)
    mark = separator.byte
    if declared != nil { skipLine() }
  }

  mutating func table() throws(Diagnostic) -> CSVTable {
    var rows: [CSVRow] = []
    while offset < text.count { rows.append(try row()) }
    return CSVTable(rows: rows, separator: separator)
  }

  /// The separator that a first line `sep=;` declares, as one spreadsheet writes it for itself.
  private static func declaredSeparator(_ text: UnsafeBufferPointer<UInt8>) -> CSVSeparator? {
    let line = text.prefix { $0 != lineFeed && $0 != carriageReturn }
    guard line.count == 5, line.starts(with: "sep=".utf8) else { return nil }
    return CSVSeparator.allCases.first { $0.byte == line.last }
  }

  private mutating func skipLine() {
    let first = line
    while offset < text.count, line == first { advance() }
  }

  private mutating func row() throws(Diagnostic) -> CSVRow {
    let start = position
    var cells = [try cell()]
    while offset < text.count, text[offset] == mark {
      advance()
      cells.append(try cell())
    }
    let place = place(from: start)
    if offset < text.count { advance() }  // past the line end
    return CSVRow(cells: cells, place: place)
  }

  private mutating func cell() throws(Diagnostic) -> CSVCell {
    let (start, first) = (position, offset)
    guard offset < text.count, text[offset] == Self.quote else {
      while offset < text.count, !endsCell(text[offset]) {
        if text[offset] == Self.quote { throw .csvSyntax(at: placeOfByte) }
        advance()
      }
      return CSVCell(
        text: String(decoding: text[first..<offset], as: UTF8.self), place: place(from: start),
        range: first..<offset, isQuoted: false)
    }
    let opening = placeOfByte
    advance()
    var bytes: [UInt8] = []
    while true {
      guard offset < text.count else { throw .csvQuotes(at: opening) }
      if text[offset] == Self.quote {
        let closing = placeOfByte
        advance()
        guard offset < text.count, text[offset] == Self.quote else {
          guard offset == text.count || endsCell(text[offset]) else {
            throw opening.line == closing.line
              ? .csvSyntax(at: closing) : .csvQuotes(at: opening, closed: closing)
          }
          break
        }
      }
      let from = offset
      advance()
      bytes += text[from..<offset]
    }
    return CSVCell(
      text: String(decoding: bytes, as: UTF8.self), place: place(from: start),
      range: first..<offset, isQuoted: true)
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == mark || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// Advances by one byte, or by two if they end a line together.
  private mutating func advance() {
    let byte = text[offset]
    offset += 1
    switch byte {
    case Self.carriageReturn where offset < text.count && text[offset] == Self.lineFeed:
      offset += 1
      (line, column) = (line + 1, 1)
    case Self.lineFeed, Self.carriageReturn: (line, column) = (line + 1, 1)
    case 0x80..<0xC0: break
    default: column += 1
    }
  }

  private var position: Place.Position { .init(line: line, column: column) }

  private func place(from start: Place.Position) -> Place {
    file.elsewhere(line: start.line, column: start.column, end: position)
  }

  /// The place of the next character.
  private var placeOfByte: Place {
    file.elsewhere(line: line, column: column, end: .init(line: line, column: column + 1))
  }
}
