public import Document
public import Wording

/// How a collection shows records of a kind.
public enum RecordPresentation<R: Record>: Sendable {
  /// Each record as blocks of its own, in the form that the section asks for.
  case pages(@Sendable (R, RecordForm, Words) -> [Block])
  /// The records of a group together, such as a timeline.
  case together(@Sendable ([R], Words) -> [Block])
  /// The records of a group as rows of a table.
  case table(RecordTable)

  /// The role of a group of such records under a title.
  public var groupRole: Role {
    if case .table(let table) = self { table.role } else { .section }
  }
}

/// A table of records: which fields make its columns.
public struct RecordTable: Sendable {
  /// The field that every table shows.
  public let name: String
  /// Fields shown behind it where they are not the same in all rows and nothing is grouped by them.
  public let further: [String]
  /// The role of a group of rows under a title.
  public let role: Role

  /// Chooses columns.
  public init(name: String, further: [String], role: Role) {
    self.name = name
    self.further = further
    self.role = role
  }
}
