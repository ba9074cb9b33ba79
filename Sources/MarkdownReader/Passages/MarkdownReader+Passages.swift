import Bytes
public import Findings

extension MarkdownReader {
  /// The running text of a document, in order: paragraphs, headings, list items, table cells,
  /// footnotes and descriptions of images.
  ///
  /// Code blocks and raw HTML are not running text. If the text cannot be read, which
  /// ``read(_:path:firstLine:options:into:)`` reports, there are no passages.
  ///
  /// - Parameters:
  ///   - text: the document: a file, or a value in another file, such as a text in YAML.
  ///   - keepsBareImages: whether images without a description are passages without text.
  public static func passages(
    of text: LocatedText, keepsBareImages: Bool = false
  ) -> [Passage] {
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
        guard !keepsBareImages else { return maker.passages }
        return maker.passages.filter { $0.picture == nil || !$0.text.text.isEmpty }
      } ?? []
    }
  }

  /// Why a document has no passages: that it is too intricate to be read; nil if it is not.
  ///
  /// - Parameters:
  ///   - text: the document in UTF-8, with its front matter.
  ///   - path: the path of the file, for places.
  public static func refusal(of text: [UInt8], path: String) -> Diagnostic? {
    func refusal(_ buffer: UnsafeBufferPointer<UInt8>) -> Diagnostic? {
      MarkdownComplexity(buffer).first.map {
        .markdownTooIntricate($0.excess, at: Place(path: path, line: $0.line))
      }
    }
    return text.withUnsafeBufferPointer { buffer in
      LineEnds.unified(in: buffer).map { $0.withUnsafeBufferPointer(refusal) } ?? refusal(buffer)
    }
  }
}
