import Bytes
public import Findings

extension MarkdownReader {
  /// The running text of a document, in order: paragraphs, headings, list items, table cells,
  /// footnotes and descriptions of images.
  ///
  /// Code blocks and raw HTML are not running text. If the text cannot be read, which
  /// ``read(_:path:firstLine:options:into:)`` reports, there are no passages.
  ///
  /// - Parameter text: the document: a file, or a value in another file, such as a text in YAML.
  public static func passages(of text: LocatedText) -> [Passage] {
    guard case .success(let extensions) = Extensions.shared else { return [] }
    var source = text.text
    return source.withUTF8 { buffer in
      LineEnds.unified(in: buffer).map { $0.withUnsafeBufferPointer(passages) } ?? passages(buffer)
    }
    func passages(_ buffer: UnsafeBufferPointer<UInt8>) -> [Passage] {
      guard MarkdownComplexity(buffer).first == nil else { return [] }
      return MarkdownParser.withTree(of: buffer, extensions: extensions) { root in
        var maker = PassageMaker(text)
        maker.visit(root)
        return maker.passages
      } ?? []
    }
  }
}
