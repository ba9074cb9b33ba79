import Findings
import Records
import SwiftCSV
import WorkspaceFiles

/// Reads `Content/partners.csv`.
public enum PartnersFile {
  static let name = "partners.csv"

  /// A column of the table.
  public enum Column: String, Sendable, CaseIterable {
    /// The category, such as "Government Entities".
    case category
    /// The partner's name.
    case name
    /// The country; empty for bodies that belong to none.
    case country
    /// A group within the category.
    case group
    /// The year or span of years of the partnership.
    case year
    /// Why a contradicted fact reads as it does; never published.
    case note

    /// The columns that every table has.
    public static let required: [Column] = [.category, .name, .country]
  }

  static func read(in context: ContentContext) -> [Partner] {
    guard let text = context.optionalText(name) else { return [] }
    let path = context.folder.displayPath(name)
    guard let rows = rows(text, path: path, context.diagnostics), let header = rows.first else {
      return []
    }
    guard let columns = columns(header, context.diagnostics) else { return [] }
    return rows.dropFirst().compactMap { row in
      guard row.cells != [""] else { return nil }  // an empty line
      guard row.cells.count == columns.count else {
        context.diagnostics.report(
          .csvRaggedRow(row.cells.count, expected: columns.count, at: row.place))
        return nil
      }
      let cells = Dictionary(zip(columns, row.cells)) { first, _ in first }
      return partner(cells, at: row.place, in: context)
    }
  }

  private struct Row {
    var cells: [String]
    var place: Place
  }

  /// The rows with the lines on which they begin; nil when the text is not CSV.
  private static func rows(
    _ text: SourceText, path: String, _ diagnostics: DiagnosticCollector
  ) -> [Row]? {
    // The parser takes what is left after an unclosed quote for one more cell.
    guard text.bytes.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else {
      diagnostics.report(.csvQuotes(path))
      return nil
    }
    var string = String(decoding: text.bytes, as: UTF8.self)
    if !string.hasSuffix("\n") { string += "\n" }
    var rows: [Row] = []
    var line = 1
    do {
      try CSV<Enumerated>(string: string, delimiter: .comma, loadColumns: false, rowLimit: 0)
        .enumerateAsArray(startAt: 0, rowLimit: nil) { cells in
          rows.append(Row(cells: cells, place: Place(path: path, line: line)))
          line += 1 + cells.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: "\n") } }
        }
    } catch {
      diagnostics.report(.csvSyntax(path, line: line))
      return nil
    }
    return rows
  }

  private static func columns(_ header: Row, _ diagnostics: DiagnosticCollector) -> [Column]? {
    let known = Column.allCases.map(\.rawValue)
    var columns: [Column] = []
    var isGood = true
    for cell in header.cells {
      if let column = Column(rawValue: cell), !columns.contains(column) {
        columns.append(column)
      } else {
        if known.contains(cell) {
          diagnostics.report(.csvRepeatedColumn(cell, at: header.place, known: known))
        } else {
          diagnostics.report(.csvColumn(cell, at: header.place), among: known)
        }
        isGood = false
      }
    }
    for column in Column.required where isGood && !columns.contains(column) {
      diagnostics.report(.csvMissingColumn(column.rawValue, at: header.place))
      isGood = false
    }
    return isGood ? columns : nil
  }

  private static func partner(
    _ cells: [Column: String], at place: Place, in context: ContentContext
  ) -> Partner? {
    guard let name = cells[.name], !name.isEmpty else {
      context.diagnostics.report(.csvEmptyName(at: place))
      return nil
    }
    var year: DateSpan?
    if let text = cells[.year], !text.isEmpty {
      do throws(DateSpan.Problem) {
        year = try DateSpan(text)
      } catch {
        context.diagnostics.report(.date(text, error, at: place))
      }
    }
    return Partner(
      sector: context.sector, category: cells[.category] ?? "", name: name,
      country: cells[.country] ?? "", group: cells[.group] ?? "", year: year, place: place)
  }
}
