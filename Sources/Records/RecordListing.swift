/// What `list` shows of a kind of record, besides the id of the unit.
public struct RecordListing<R: Record>: Sendable {
  /// The heads of the columns.
  public let columns: [String]
  /// The rows of a record, with one cell for each column.
  public let rows: @Sendable (R) -> [[String]]

  /// One row for each record.
  public init(_ columns: [String], row: @escaping @Sendable (R) -> [String]) {
    self.columns = columns
    rows = { [row($0)] }
  }

  /// Several rows for each record.
  public init(_ columns: [String], rows: @escaping @Sendable (R) -> [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The fields in one row; those of the unit aside.
  static func fields(_ fields: [RecordField<R>]) -> RecordListing {
    RecordListing(fields.map(\.name)) { record in
      fields.map { $0.text(of: record, in: .listing) }
    }
  }
}

extension UnitContext {
  /// The context of a list, which is in English and knows no themes.
  fileprivate static let listing = UnitContext(
    SectorProfile(
      id: "", code: "", name: "", motto: nil, headline: nil, about: [], programmes: [], color: nil,
      photos: [], areas: [], themes: [], place: .init(path: "", line: 1)),
    words: .english)
}
