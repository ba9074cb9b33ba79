import Bytes
import CSVReader
import Findings
import Records
import Wording
import YAMLReader

/// Reads records from CSV files with a header row, one from each further row.
///
/// Spreadsheets separate cells by semicolons or tabs in many countries, and leave behind spaces at the ends
/// of cells, no-break spaces, and empty rows and columns at the end; none of them says anything.
struct TableReader {
  private let known: [TableColumn]
  private let separator: CSVSeparator
  private let context: ContentContext
  /// The lines of a file that may mention figures.
  private let figureLines: SourceLines?
  /// The places of the rows, by the text of their cells.
  private var seen: [[String]: Place] = [:]

  /// Reads the records of an optional file; rows with errors are reported and left out.
  static func read(
    _ file: String, columns known: [TableColumn], in context: ContentContext
  ) -> [TableRow] {
    guard let text = context.optionalText(file) else { return [] }
    let path = context.folder.displayPath(file)
    guard let table = CSVReader.read(text.bytes, path: path, into: context.diagnostics) else {
      return []
    }
    let mentionsFigures = text.bytes.withUnsafeBufferPointer { $0.contains("](figure:") }
    var reader = TableReader(
      known: known, separator: table.separator, context: context,
      figureLines: mentionsFigures ? SourceLines(text.bytes, path: path) : nil)
    return reader.read(table.rows)
  }

  private init(
    known: [TableColumn], separator: CSVSeparator, context: ContentContext,
    figureLines: SourceLines?
  ) {
    self.figureLines = figureLines
    self.known = known
    self.separator = separator
    self.context = context
  }

  private mutating func read(_ rows: [CSVRow]) -> [TableRow] {
    let context = context
    let lines = figureLines
    var rows = rows.lazy.map { ($0, Self.cells(of: $0, context, lines)) }.filter { !$0.1.isEmpty }
      .makeIterator()
    guard let (header, names) = rows.next(),
      let columns = columns(header, names)
    else { return [] }
    var records: [TableRow] = []
    while let (row, cells) = rows.next() {
      if let record = record(row, cells, columns) { records.append(record) }
    }
    return records
  }

  /// The cells of a row without empty ones at its end; none for an empty row.
  private static func cells(
    of row: CSVRow, _ context: ContentContext, _ figureLines: SourceLines?
  ) -> [Located<String>] {
    var cells = row.cells.map { cell in
      let comments = HTMLComment.removed(from: cell.text).found
      if comments != .none {
        context.diagnostics.report(.textComment(isClosed: comments == .closed, at: cell.place))
      }
      if let label = FootnoteCall.label(in: cell.text) {
        context.diagnostics.report(.textFootnote(label, at: cell.place))
      }
      let text = figureLines.flatMap {
        context.census.figures.resolved(cell.text, at: cell.place, in: $0)
      }
      return Located(OneLine.of(text ?? cell.text, isName: true), at: cell.place)
    }
    while cells.last?.value.isEmpty == true { cells.removeLast() }
    return cells
  }

  /// The record of a row; nil if it has errors, which are reported.
  private mutating func record(
    _ row: CSVRow, _ cells: [Located<String>], _ columns: [TableColumn]
  ) -> TableRow? {
    for (index, cell) in row.cells.enumerated().prefix(columns.count) {
      guard let end = cell.place.end, end.line > cell.place.line else { continue }
      if swallowsRows(cell, index, of: columns.count) {
        context.diagnostics.report(.csvSwallowedRows(at: cell.place))
        return nil
      }
      if !columns[index].isText { context.diagnostics.report(.csvCellLines(at: cell.place)) }
    }
    // Empty cells at the end may belong to columns or go beyond them.
    guard cells.count <= columns.count, row.cells.count >= columns.count else {
      let other = Separator.other(in: row.cells, than: separator)
      context.diagnostics.report(
        .csvRaggedRow(
          row.cells.count, expected: columns.count, at: row.place, separator: separator,
          other: other?.name))
      return nil
    }
    if let first = seen.updateValue(row.place, forKey: cells.map(\.value)) {
      context.diagnostics.report(.csvRepeatedRow(at: row.place, first: first))
      return nil
    }
    return TableRow(
      Dictionary(zip(columns.map(\.name), cells)) { first, _ in first }, sector: context.sector,
      at: row.place, diagnostics: context.diagnostics, in: context)
  }

  /// Whether a cell of several lines contains whole rows, because two stray quotes enclose them.
  ///
  /// Then its first line is the rest of a row, and its last line the beginning of one.
  private func swallowsRows(_ cell: CSVCell, _ index: Int, of columns: Int) -> Bool {
    let lines = cell.text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let mark = separator.byte
    let marks = lines.map { line in line.utf8.count { $0 == mark } }
    guard columns > 1, let first = marks.first, let last = marks.last else { return false }
    return first >= columns - 1 - index && last >= index
  }

  /// The columns in the order of the file; nil if they are invalid, which is reported.
  private func columns(_ header: CSVRow, _ cells: [Located<String>]) -> [TableColumn]? {
    let names = known.map(\.name)
    if cells.count == 1, let separator = Separator.other(in: header.cells, than: separator) {
      context.diagnostics.report(.csvSeparator(separator.name, at: header.place))
      return nil
    }
    var columns: [TableColumn] = []
    var isValid = true
    for cell in cells {
      let name = cell.value.lowercased()
      guard let column = known.first(where: { $0.name.lowercased() == name }) else {
        context.diagnostics.report(.csvColumn(cell.value, at: cell.place), among: names)
        isValid = false
        continue
      }
      if columns.contains(column) {
        context.diagnostics.report(
          .csvRepeatedColumn(column.name, at: cell.place, known: names))
        isValid = false
      }
      columns.append(column)
    }
    for column in known where isValid && column.isRequired && !columns.contains(column) {
      context.diagnostics.report(.csvMissingColumn(column.name, at: header.place))
      isValid = false
    }
    return isValid ? columns : nil
  }

  /// A mark between cells that should be a different one.
  private enum Separator: Character, CaseIterable {
    case semicolon = ";"
    case comma = ","
    case tab = "\t"
    case fullWidthComma = "，"
    case bar = "|"

    var name: String {
      switch self {
      case .semicolon: "semicolons"
      case .comma: "commas"
      case .tab: "tabs"
      case .fullWidthComma: "full-width commas"
      case .bar: "vertical bars"
      }
    }

    static func other(in cells: [CSVCell], than known: CSVSeparator) -> Separator? {
      allCases.first { separator in
        separator.rawValue.asciiValue != known.byte
          && cells.contains { $0.text.contains(separator.rawValue) }
      }
    }
  }
}
