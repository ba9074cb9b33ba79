/// Puts a located text together from the parts of its source, in their order.
public struct LocatedTextBuilder: Sendable {
  /// The source in UTF-8.
  public let bytes: [UInt8]
  private let source: LocatedText.Source
  private var written: [UInt8] = []
  private var segments: [LocatedText.Segment] = []

  /// Reads from a file.
  public init(_ lines: SourceLines) {
    bytes = lines.bytes
    source = .file(lines)
  }

  /// Reads from a text that was itself read from somewhere, as Markdown in a value of YAML is.
  public init(_ outer: LocatedText) {
    bytes = Array(outer.text.utf8)
    source = .text(outer)
  }

  /// A builder that reads from the same source and has nothing yet.
  public var emptied: LocatedTextBuilder {
    var other = self
    other.written = []
    other.segments = []
    return other
  }

  /// The number of bytes put together so far.
  public var count: Int { written.count }

  /// The bytes put together so far.
  public var result: ArraySlice<UInt8> { written[...] }

  /// The bytes put together so far, with their places.
  public var text: LocatedText {
    LocatedText(
      text: String(decoding: written, as: UTF8.self), segments: segments, source: source)
  }

  /// Adds bytes of the source as they are.
  public mutating func append(verbatim range: Range<Int>) {
    guard !range.isEmpty else { return }
    let start = written.count
    written += bytes[range]
    if let last = segments.last, last.isVerbatim, last.source.upperBound == range.lowerBound {
      segments[segments.count - 1].end = written.count
      segments[segments.count - 1].source = last.source.lowerBound..<range.upperBound
      return
    }
    segments.append(
      .init(start: start, end: written.count, source: range, isVerbatim: true))
  }

  /// Adds a text that bytes of the source say in other letters.
  public mutating func append(_ text: some Sequence<UInt8>, saidBy range: Range<Int>) {
    let start = written.count
    written += text
    guard written.count > start else { return }
    segments.append(
      .init(start: start, end: written.count, source: range, isVerbatim: false))
  }
}
