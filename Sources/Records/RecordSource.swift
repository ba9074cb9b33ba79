public import YAMLReader

/// Where records of a kind are written in a unit's content folder, and how they are read.
public enum RecordSource<R: Record>: Sendable {
  /// Markdown files with front matter, at any depth under a folder, with one record each.
  case documents(folder: String, keys: [YAMLKey], @Sendable (DocumentInput) -> R?)
  /// A YAML file that contains a list of records.
  case list(file: String, keys: [YAMLKey], @Sendable (RecordInput) -> R?)
  /// A CSV file with a header row, with one record in each further row.
  case table(file: String, columns: [TableColumn], @Sendable (TableRow) -> R?)

  /// The source without the function that reads it.
  public var file: RecordFile {
    switch self {
    case .documents(let folder, let keys, _): .documents(folder: folder, keys: keys)
    case .list(let file, let keys, _): .list(file: file, keys: keys)
    case .table(let file, let columns, _): .table(file: file, columns: columns)
    }
  }
}

/// Where records of a kind are written.
public enum RecordFile: Sendable {
  /// Markdown files with front matter under a folder.
  case documents(folder: String, keys: [YAMLKey])
  /// A YAML file that contains a list.
  case list(file: String, keys: [YAMLKey])
  /// A CSV file.
  case table(file: String, columns: [TableColumn])

  /// The path of the file or folder inside the content folder.
  public var path: String {
    switch self {
    case .documents(let folder, _): folder
    case .list(let file, _), .table(let file, _): file
    }
  }
}

/// A column of a CSV file of records.
public struct TableColumn: Sendable, Hashable {
  /// The column's name in the header row.
  public let name: String
  /// Whether the column is required.
  public let isRequired: Bool
  /// Whether its cells are texts that may go on over several lines; otherwise, each is one line.
  public let isText: Bool

  /// Declares a column.
  public init(_ name: String, required: Bool = false, isText: Bool = false) {
    self.name = name
    isRequired = required
    self.isText = isText
  }
}
