public import Findings

/// Reads tables of comma-separated values (RFC 4180) into rows of cells that know their places.
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
  /// - Returns: the rows; nil if the text is not a table, which is reported.
  public static func read(
    _ bytes: some Collection<UInt8>, path: String, into diagnostics: DiagnosticCollector
  ) -> [CSVRow]? {
    func rows(_ text: UnsafeBufferPointer<UInt8>) -> [CSVRow]? {
      var scanner = CSVScanner(text: text, file: Place(path: path, line: 1))
      do throws(Diagnostic) {
        return try scanner.rows()
      } catch {
        diagnostics.report(error)
        return nil
      }
    }
    return bytes.withContiguousStorageIfAvailable(rows)
      ?? Array(bytes).withUnsafeBufferPointer(rows)
  }
}
