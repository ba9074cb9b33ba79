import CSVReader
import Findings
import Records
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
    guard let rows = CSVReader.read(text.bytes, path: path, into: context.diagnostics),
      let header = rows.first, let columns = columns(header, context.diagnostics)
    else { return [] }
    return rows.dropFirst().compactMap { row in
      guard row.cells.map(\.text) != [""] else { return nil }  // an empty line
      guard row.cells.count == columns.count else {
        context.diagnostics.report(
          .csvRaggedRow(row.cells.count, expected: columns.count, at: row.place))
        return nil
      }
      let cells = Dictionary(zip(columns, row.cells)) { first, _ in first }
      return partner(cells, at: row.place, in: context)
    }
  }

  private static func columns(_ header: CSVRow, _ diagnostics: DiagnosticCollector) -> [Column]? {
    let known = Column.allCases.map(\.rawValue)
    var columns: [Column] = []
    var isGood = true
    for cell in header.cells {
      if let column = Column(rawValue: cell.text), !columns.contains(column) {
        columns.append(column)
      } else {
        if known.contains(cell.text) {
          diagnostics.report(.csvRepeatedColumn(cell.text, at: cell.place, known: known))
        } else {
          diagnostics.report(.csvColumn(cell.text, at: cell.place), among: known)
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
    _ cells: [Column: CSVCell], at place: Place, in context: ContentContext
  ) -> Partner? {
    guard let name = cells[.name]?.text, !name.isEmpty else {
      context.diagnostics.report(.csvEmptyName(at: place))
      return nil
    }
    var year: DateSpan?
    if let cell = cells[.year], !cell.text.isEmpty {
      do throws(DateSpan.Problem) {
        year = try DateSpan(cell.text)
      } catch {
        context.diagnostics.report(.date(cell.text, error, at: cell.place))
      }
    }
    return Partner(
      sector: context.sector, category: cells[.category]?.text ?? "", name: name,
      country: cells[.country]?.text ?? "", group: cells[.group]?.text ?? "", year: year,
      place: place)
  }
}
