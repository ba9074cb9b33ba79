/// The columns of `list` for records of a kind, besides the unit's ID.
public struct RecordListing<R: Record>: Sendable {
  /// The column headings.
  public let columns: [String]
  /// The rows of a record, with one cell for each column.
  public let rows: @Sendable (R) -> [[String]]

  /// Shows a record as one row.
  public init(_ columns: [String], row: @escaping @Sendable (R) -> [String]) {
    self.columns = columns
    rows = { [row($0)] }
  }

  /// Shows a record as several rows.
  public init(_ columns: [String], rows: @escaping @Sendable (R) -> [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Shows the fields of a record as one row, without those of the unit.
  static func fields(_ fields: [RecordField<R>]) -> RecordListing {
    RecordListing(fields.map(\.name)) { record in
      fields.map { $0.text(of: record, in: .listing) }
    }
  }
}

extension UnitContext {
  /// The context of lists, which are in English and have no themes.
  fileprivate static let listing = UnitContext(
    SectorProfile(
      id: "", code: "", name: "", motto: nil, headline: nil, about: [], programmes: [], color: nil,
      photos: [], areas: [], themes: [], place: .init(path: "", line: 1)),
    words: .english)
}
