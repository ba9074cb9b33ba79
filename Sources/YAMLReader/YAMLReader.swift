public import Findings

/// Reads YAML texts to nodes that know their places.
public enum YAMLReader {
  /// Reads a text that holds one document.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - path: the file's path, for places.
  ///   - firstLine: the line of the file on which the text begins, counted from 1.
  ///   - limits: how much the text may hold.
  ///   - diagnostics: receives what is wrong.
  /// - Returns: the document's node, or nil where the text cannot be read or holds nothing; in the
  ///   first case an error was reported.
  public static func read(
    _ bytes: some Collection<UInt8>, path: String, firstLine: Int = 1,
    limits: YAMLLimits = YAMLLimits(), into diagnostics: DiagnosticCollector
  ) -> YAMLNode? {
    guard bytes.count <= limits.bytes else {
      diagnostics.report(
        .yamlTooLarge(at: Place(path: path, line: firstLine), limit: limits.bytes))
      return nil
    }
    func node(_ buffer: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
      let replaced = LineSeparators.replaced(
        in: buffer, path: path, firstLine: firstLine, into: diagnostics)
      return replaced.map { $0.withUnsafeBufferPointer(compose) } ?? compose(buffer)
    }
    func compose(_ buffer: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
      var composer = YAMLComposer(
        text: buffer, path: path, firstLine: firstLine, limits: limits, diagnostics: diagnostics)
      do throws(Diagnostic) {
        return try composer.document()
      } catch {
        diagnostics.report(error)
        return nil
      }
    }
    return bytes.withContiguousStorageIfAvailable(node)
      ?? Array(bytes).withUnsafeBufferPointer(node)
  }
}
