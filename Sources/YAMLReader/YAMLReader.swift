public import Findings

/// Reads YAML texts into nodes that know their places.
public enum YAMLReader {
  /// Reads a text that contains one document.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - path: the file's path, for places.
  ///   - firstLine: the line of the file where the text starts, counted from 1.
  ///   - limits: the limits on the text.
  ///   - diagnostics: receives the findings.
  /// - Returns: the root node; nil if the text is invalid, which is reported, or empty.
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
      if let line = YAMLDirectives.excess(in: buffer, limit: limits.directives) {
        let place = Place(path: path, line: firstLine + line)
        diagnostics.report(.yamlTooManyDirectives(at: place, limit: limits.directives))
        return nil
      }
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
