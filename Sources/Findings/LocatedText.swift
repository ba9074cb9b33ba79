/// A text that knows the place of each of its parts.
///
/// A text as read seldom matches the file byte for byte, because of the quotes, escapes and line
/// breaks of YAML, the markup of Markdown and the doubled quotes of CSV. A check of running text
/// inspects ``text`` and asks for the places of its findings.
public struct LocatedText: Sendable {
  /// A part of the text and the part of the source that it comes from.
  struct Segment: Sendable {
    var start: Int
    var end: Int
    var source: Range<Int>
    /// Whether the source contains the same bytes; if not, the part maps to all of its source.
    var isVerbatim: Bool
  }

  /// The source of the text: a file, or another text that was itself read from one.
  indirect enum Source: Sendable {
    case file(SourceLines)
    case text(LocatedText)
  }

  /// The text as read.
  public let text: String
  let segments: [Segment]
  private let source: Source

  init(text: String, segments: [Segment], source: Source) {
    self.text = text
    self.segments = segments
    self.source = source
  }

  /// Takes the text of a file verbatim, or the bytes of a range of it.
  public init(_ lines: SourceLines, range: Range<Int>? = nil) {
    var builder = LocatedTextBuilder(lines)
    builder.append(verbatim: range ?? 0..<lines.bytes.count)
    self = builder.text
  }

  /// The place where a part of the text was written.
  public func place(of range: Range<String.Index>) -> Place {
    place(
      ofBytes: text.utf8.distance(
        from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
          from: text.startIndex, to: range.upperBound))
  }

  /// The place where a part of the text was written, given as offsets in UTF-8.
  ///
  /// A part of an escape or line break maps to the whole of it.
  public func place(ofBytes range: Range<Int>) -> Place {
    let range = sourceRange(of: range)
    return switch source {
    case .file(let lines): lines.place(of: range)
    case .text(let outer): outer.place(ofBytes: range)
    }
  }

  /// The range of the source that a range of the text comes from.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard let first = segment(at: range.lowerBound) ?? segments.last else { return 0..<0 }
    let start =
      range.lowerBound >= first.end
      ? first.source.upperBound
      : first.source.lowerBound + (first.isVerbatim ? range.lowerBound - first.start : 0)
    guard !range.isEmpty, let last = segment(at: range.upperBound - 1) ?? segments.last else {
      return start..<start
    }
    let end =
      last.isVerbatim
      ? last.source.lowerBound + min(range.upperBound, last.end) - last.start
      : last.source.upperBound
    return start..<max(start, end)
  }

  /// The segment that contains a byte of the text, or nil if the offset is past the end.
  private func segment(at offset: Int) -> Segment? {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < segments.count ? segments[low] : nil
  }
}
