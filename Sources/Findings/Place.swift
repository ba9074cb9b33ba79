/// A place in a file that a person wrote: the file, where the place starts and, if the parser knows
/// it, where it ends.
public struct Place: Sendable {
  /// A line and a column of a file, both counted from 1, columns in Unicode scalars.
  public struct Position: Sendable, Hashable {
    /// The line.
    public var line: Int
    /// The column.
    public var column: Int

    /// Makes a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The path, shared by all places of a file.
  @usableFromInline final class File: Sendable {
    let path: String

    init(path: String) { self.path = path }
  }

  // Every block of a report stores a place, so places are kept small: a single reference to the
  // path leaves room for the end in the space that the path itself would take.
  @usableFromInline let file: File
  @usableFromInline var storedLine: Int32
  @usableFromInline var storedColumn: Int32
  @usableFromInline var storedEndLine: Int32
  @usableFromInline var storedEndColumn: Int32

  /// Makes a place.
  ///
  /// - Parameters:
  ///   - path: the file's path, relative to the workspace, with `/` as separator.
  ///   - line: the line, counted from 1.
  ///   - column: the column in Unicode scalars, counted from 1; nil if unknown.
  ///   - end: the position just after the place; nil if unknown.
  public init(path: String, line: Int, column: Int? = nil, end: Position? = nil) {
    self.init(File(path: path), line: line, column: column ?? 0, end: end)
  }

  @inlinable init(_ file: File, line: Int, column: Int, end: Position?) {
    self.file = file
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
    storedEndLine = Int32(clamping: end?.line ?? 0)
    storedEndColumn = Int32(clamping: end?.column ?? 0)
  }

  /// The file's path, relative to the workspace, with `/` as separator.
  public var path: String { file.path }

  /// The line, counted from 1.
  @inlinable public var line: Int { Int(storedLine) }

  /// The column in Unicode scalars, counted from 1; nil if the parser does not know it.
  public var column: Int? { storedColumn > 0 ? Int(storedColumn) : nil }

  /// The position just after the place; nil if the parser was not asked for it or does not know it.
  public var end: Position? {
    guard storedEndLine > 0 else { return nil }
    return Position(line: Int(storedEndLine), column: Int(storedEndColumn))
  }

  /// Another place in the same file; cheaper than making one from the path.
  @inlinable public func elsewhere(line: Int, column: Int? = nil, end: Position? = nil) -> Place {
    Place(file, line: line, column: column ?? 0, end: end)
  }

  /// The place without its end.
  public var start: Place { elsewhere(line: line, column: column) }
}

extension Place: CustomStringConvertible {
  /// The place in the form that compilers use: `path:line:column`.
  public var description: String {
    guard let column else { return "\(path):\(line)" }
    return "\(path):\(line):\(column)"
  }
}

extension Place: Hashable {
  /// Two places are equal if they have the same path, start and end.
  public static func == (a: Place, b: Place) -> Bool {
    a.numbers == b.numbers && (a.file === b.file || a.path == b.path)
  }

  /// Hashes the path and the positions.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(storedLine)
    hasher.combine(storedColumn)
    hasher.combine(storedEndLine)
    hasher.combine(storedEndColumn)
  }
}

extension Place: Comparable {
  /// Orders places by file, then by start, then by end; an unknown end comes before a known one.
  public static func < (a: Place, b: Place) -> Bool {
    guard a.file === b.file || a.path == b.path else { return a.path < b.path }
    return a.numbers < b.numbers
  }

  private var numbers: (Int32, Int32, Int32, Int32) {
    (storedLine, storedColumn, storedEndLine, storedEndColumn)
  }
}
