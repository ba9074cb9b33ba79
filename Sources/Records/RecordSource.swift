public import YAMLReader

/// Where records of a kind are written in a unit's content folder, and how they are read.
public enum RecordSource<R: Record>: Sendable {
  /// Markdown files with front matter, at any depth under a folder; each is a record.
  case documents(folder: String, keys: [YAMLKey], @Sendable (DocumentInput) -> R?)
  /// A YAML file that contains a list; each item is a record.
  case list(file: String, keys: [YAMLKey], @Sendable (RecordInput) -> R?)
  /// A CSV file whose first row names the columns; each further row is a record.
  case table(file: String, columns: [TableColumn], @Sendable (TableRow) -> R?)

  /// The source without the way to read it.
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

  /// The path of the file or folder in the content folder.
  public var path: String {
    switch self {
    case .documents(let folder, _): folder
    case .list(let file, _), .table(let file, _): file
    }
  }
}

/// A column of a CSV file of records.
public struct TableColumn: Sendable, Hashable {
  /// The column's name, as the first row gives it.
  public let name: String
  /// Whether the file must have it.
  public let isRequired: Bool
  /// Whether its cells are texts that may go on over several lines; otherwise, each is one line.
  public let isText: Bool

  /// Names a column.
  public init(_ name: String, required: Bool = false, isText: Bool = false) {
    self.name = name
    isRequired = required
    self.isText = isText
  }
}
