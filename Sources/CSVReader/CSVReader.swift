public import Findings

/// Reads tables of comma-separated values (RFC 4180) into rows of cells that know their places.
///
/// Where the first line has no comma, tabs or semicolons separate the cells, as spreadsheets write them
/// in many countries; a line `sep=;` before it says so, too, and is no row.
///
/// Lines may end in a line feed, a carriage return or both; an empty rest after the last line end
/// is not a row. Spaces are part of their cell.
public enum CSVReader {
  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - path: the file's path, for places.
  ///   - diagnostics: receives the findings.
  /// - Returns: the table; nil if the text is not a table, which is reported.
  public static func read(
    _ bytes: some Collection<UInt8>, path: String, into diagnostics: DiagnosticCollector
  ) -> CSVTable? {
    func table(_ text: UnsafeBufferPointer<UInt8>) -> CSVTable? {
      var scanner = CSVScanner(text: text, file: Place(path: path, line: 1))
      do throws(Diagnostic) {
        return try scanner.table()
      } catch {
        diagnostics.report(error)
        return nil
      }
    }
    return bytes.withContiguousStorageIfAvailable(table)
      ?? Array(bytes).withUnsafeBufferPointer(table)
  }
}
