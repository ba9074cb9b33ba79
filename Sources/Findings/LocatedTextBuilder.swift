/// Builds a located text from parts of its source, in order.
public struct LocatedTextBuilder: Sendable {
  /// The source in UTF-8.
  public let bytes: [UInt8]
  private let source: LocatedText.Source
  private var written: [UInt8] = []
  private var segments: [LocatedText.Segment] = []

  /// Makes a builder that reads from a file.
  public init(_ lines: SourceLines) {
    bytes = lines.bytes
    source = .file(lines)
  }

  /// Makes a builder that reads from another located text, such as Markdown in a YAML value.
  public init(_ outer: LocatedText) {
    bytes = Array(outer.text.utf8)
    source = .text(outer)
  }

  /// An empty builder that reads from the same source.
  public var emptied: LocatedTextBuilder {
    var other = self
    other.written = []
    other.segments = []
    return other
  }

  /// The number of bytes appended so far.
  public var count: Int { written.count }

  /// The bytes appended so far.
  public var result: ArraySlice<UInt8> { written[...] }

  /// The bytes appended so far, as a located text.
  public var text: LocatedText {
    LocatedText(
      text: String(decoding: written, as: UTF8.self), segments: segments, source: source)
  }

  /// Appends bytes of the source verbatim.
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

  /// Appends a text that a range of the source spells differently.
  public mutating func append(_ text: some Sequence<UInt8>, writtenAt range: Range<Int>) {
    let start = written.count
    written += text
    guard written.count > start else { return }
    segments.append(
      .init(start: start, end: written.count, source: range, isVerbatim: false))
  }
}
