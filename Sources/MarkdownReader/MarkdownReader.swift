import Bytes
import CCMarkGFM
public import Document
public import Findings

/// Reads GitHub-flavoured Markdown into a document tree that knows its places.
public enum MarkdownReader {
  /// The maximum nesting of blocks or inlines.
  public static let depthLimit = 100

  /// The maximum number of times that a text is parsed again without the comments found in it.
  private static let maxCuts = 4

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: the text in UTF-8.
  ///   - path: the file's path, for places.
  ///   - firstLine: the line of the file where the text starts, counted from 1.
  ///   - options: the permitted content of the text.
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
    /// Reads text that looked like a comment only after it is cut out; a cut may reveal further
    /// ones.
    func blocks(
      of buffer: UnsafeBufferPointer<UInt8>, _ extensions: Extensions, pass: Int
    ) -> [Block]? {
      let source = MarkdownSource(text: buffer, path: path, firstLine: firstLine)
      var remainder: [UInt8]?
      let result = MarkdownParser.withTree(of: buffer, extensions: extensions) { root -> [Block] in
        if !options.keepsComments, pass < maxCuts, source.contains("<!--") {
          var finder = CommentFinder(source, diagnostics)
          finder.visit(root)
          if !finder.cuts.isEmpty {
            remainder = finder.remainder
            return []
          }
        }
        var maker = TreeMaker(source: source, options: options, diagnostics: diagnostics)
        return maker.document(root)
      }
      guard let remainder else { return result }
      return remainder.withUnsafeBufferPointer {
        blocks(of: $0, extensions, pass: pass + 1)
      }
    }
    func tree(_ buffer: UnsafeBufferPointer<UInt8>) -> [Block] {
      LineEnds.unified(in: buffer).map { $0.withUnsafeBufferPointer(unifiedTree) }
        ?? unifiedTree(buffer)
    }
    func unifiedTree(_ buffer: UnsafeBufferPointer<UInt8>) -> [Block] {
      if let (excess, line) = MarkdownComplexity(buffer).first {
        diagnostics.report(
          .markdownTooIntricate(excess, at: Place(path: path, line: line + firstLine - 1)))
        return []
      }
      let blocks = blocks(of: buffer, found, pass: 0)
      if blocks == nil { diagnostics.report(.markdownUnavailable(lacking: nil)) }
      return blocks ?? []
    }
    return text.withContiguousStorageIfAvailable(tree)
      ?? Array(text).withUnsafeBufferPointer(tree)
  }
}
