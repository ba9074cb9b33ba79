import Bytes
public import Findings

extension MarkdownReader {
  /// The running text of a document, in order: paragraphs, headings, list items, table cells,
  /// footnotes and descriptions of images.
  ///
  /// Code blocks and raw HTML are not running text.
  ///
  /// - Parameters:
  ///   - text: the document: a file, or a value in another file, such as a text in YAML.
  ///   - keepsBareImages: whether images without a description are passages without text.
  ///   - diagnostics: receives why there are no passages, if the text is too intricate to be read.
  public static func passages(
    of text: LocatedText, keepsBareImages: Bool = false,
    into diagnostics: DiagnosticCollector = DiagnosticCollector()
  ) -> [Passage] {
    guard case .success(let extensions) = Extensions.shared else { return [] }
    var source = text.text
    return source.withUTF8 { buffer in
      LineEnds.unified(in: buffer).map { $0.withUnsafeBufferPointer(passages) } ?? passages(buffer)
    }
    func passages(_ buffer: UnsafeBufferPointer<UInt8>) -> [Passage] {
      if let (excess, line) = MarkdownComplexity(buffer).first {
        let start = buffer.split(
          separator: UInt8(ascii: "\n"), maxSplits: line - 1, omittingEmptySubsequences: false
        ).last?.startIndex
        let place = text.place(ofBytes: (start ?? 0)..<(start ?? 0))
        diagnostics.report(
          .markdownTooIntricate(excess, at: Place(path: place.path, line: place.line)))
        return []
      }
      return MarkdownParser.withTree(of: buffer, extensions: extensions) { root in
        var maker = PassageMaker(text)
        maker.visit(root)
        guard !keepsBareImages else { return maker.passages }
        return maker.passages.filter { $0.picture == nil || !$0.text.text.isEmpty }
      } ?? []
    }
  }
}
