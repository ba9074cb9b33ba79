public import Document
public import Wording

/// How a collection shows records of a kind.
public enum RecordPresentation<R: Record>: Sendable {
  /// Each record as separate blocks, in the form that the section asks for.
  case pages(@Sendable (R, RecordForm, Words) -> [Block])
  /// The records of a group together, for example as a timeline.
  case together(@Sendable ([R], Words) -> [Block])
  /// The records of a group as rows of a table.
  case table(RecordTable)
  /// The names of the records alone, under the values of the innermost of several grouping fields, as in a
  /// register; a table where there are fewer of these.
  case register(RecordTable)

  /// The role of a titled group of such records.
  public var groupRole: Role {
    switch self {
    case .table(let table), .register(let table): table.role
    case .pages, .together: .section
    }
  }
}

/// A table of records.
public struct RecordTable: Sendable {
  /// The field that is always shown.
  public let name: String
  /// The fields shown after it, unless all rows have the same value or the records are grouped by
  /// the field.
  public let further: [String]
  /// The role of a titled group of rows.
  public let role: Role

  /// Chooses the columns.
  public init(name: String, further: [String], role: Role) {
    self.name = name
    self.further = further
    self.role = role
  }
}
