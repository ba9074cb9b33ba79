import CCMarkGFM
public import Document
public import Findings

/// Reads GitHub-flavoured Markdown into a document tree that knows its places.
public enum MarkdownReader {
  /// The maximum nesting of blocks or inlines.
  public static let depthLimit = 100

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: the text in UTF-8.
  ///   - path: the file's path, for places.
  ///   - firstLine: the line of the file at which the text starts, counted from 1.
  ///   - options: what the text may contain.
  ///   - diagnostics: receives the findings.
  /// - Returns: the blocks of the text, with the footnotes last.
  public static func read(
    _ text: some Collection<UInt8>, path: String, firstLine: Int = 1,
    options: MarkdownOptions = MarkdownOptions(), into diagnostics: DiagnosticCollector
  ) -> [Block] {
    read(
      text, path: path, firstLine: firstLine, options: options, Extensions.shared,
      into: diagnostics)
  }

  /// Reads a text with the available extensions.
  static func read(
    _ text: some Collection<UInt8>, path: String, firstLine: Int, options: MarkdownOptions,
    _ extensions: Result<Extensions, Extensions.Missing>, into diagnostics: DiagnosticCollector
  ) -> [Block] {
    let found: Extensions
    switch extensions {
    case .success(let extensions): found = extensions
    case .failure(let missing):
      diagnostics.report(.markdownUnavailable(lacking: missing.name))
      return []
    }
    func tree(_ buffer: UnsafeBufferPointer<UInt8>) -> [Block] {
      if let (excess, line) = Intricacy(buffer).first {
        diagnostics.report(
          .markdownTooIntricate(excess, at: Place(path: path, line: line + firstLine - 1)))
        return []
      }
      let source = MarkdownSource(text: buffer, path: path, firstLine: firstLine)
      let blocks = MarkdownParser.withTree(of: buffer, extensions: found) { root in
        var maker = TreeMaker(source: source, options: options, diagnostics: diagnostics)
        return maker.document(root)
      }
      if blocks == nil { diagnostics.report(.markdownUnavailable(lacking: nil)) }
      return blocks ?? []
    }
    return text.withContiguousStorageIfAvailable(tree)
      ?? Array(text).withUnsafeBufferPointer(tree)
  }
}
