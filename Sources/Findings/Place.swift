/// A place in a file that a person wrote: the file, a line and, where the parser knows it, a column.
public struct Place: Sendable, Hashable {
  /// The file's path, relative to the workspace, with `/` between its parts.
  public var path: String
  // Places are stored with every block of a report, so they are kept small.
  private var storedLine: Int32
  private var storedColumn: Int32

  /// The line, counted from 1.
  public var line: Int { Int(storedLine) }

  /// The column in Unicode scalars, counted from 1; nil where the parser does not know it.
  public var column: Int? { storedColumn > 0 ? Int(storedColumn) : nil }

  /// Names a place.
  public init(path: String, line: Int, column: Int? = nil) {
    self.path = path
    self.storedLine = Int32(clamping: line)
    self.storedColumn = Int32(clamping: column ?? 0)
  }
}

extension Place: CustomStringConvertible {
  /// The form compilers use: `path:line:column`.
  public var description: String {
    guard let column else { return "\(path):\(line)" }
    return "\(path):\(line):\(column)"
  }
}

extension Place: Comparable {
  /// Orders places by file, then line, then column.
  public static func < (a: Place, b: Place) -> Bool {
    (a.path, a.storedLine, a.storedColumn) < (b.path, b.storedLine, b.storedColumn)
  }
}
