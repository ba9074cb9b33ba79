/// A text together with where each part of it was written.
///
/// What a reader sees is seldom what stands in the file letter by letter: quotes, escapes and line ends
/// of YAML, the marks of Markdown and doubled quotes of CSV stand between. A check of running text
/// looks at ``text`` and asks for the place of what it found.
public struct LocatedText: Sendable {
  /// A part of the text and the part of the source that says it.
  struct Segment: Sendable {
    var start: Int
    var end: Int
    var source: Range<Int>
    /// Whether the source has the same bytes; otherwise, all of it says all of the part.
    var isVerbatim: Bool
  }

  /// What the text was read from: a file or a text that was itself read from one.
  indirect enum Source: Sendable {
    case file(SourceLines)
    case text(LocatedText)
  }

  /// The text as it is read.
  public let text: String
  let segments: [Segment]
  private let source: Source

  init(text: String, segments: [Segment], source: Source) {
    self.text = text
    self.segments = segments
    self.source = source
  }

  /// Takes the whole text of a file, or the bytes of a range of it, as they are.
  public init(_ lines: SourceLines, range: Range<Int>? = nil) {
    var builder = LocatedTextBuilder(lines)
    builder.append(verbatim: range ?? 0..<lines.bytes.count)
    self = builder.text
  }

  /// Where a part of the text was written.
  public func place(of range: Range<String.Index>) -> Place {
    place(
      ofBytes: text.utf8.distance(
        from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
          from: text.startIndex, to: range.upperBound))
  }

  /// Where a part of the text was written, named by offsets in UTF-8.
  ///
  /// Where a part of an escape or of a line end is asked for, the whole of it is given.
  public func place(ofBytes range: Range<Int>) -> Place {
    let range = sourceRange(of: range)
    return switch source {
    case .file(let lines): lines.place(of: range)
    case .text(let outer): outer.place(ofBytes: range)
    }
  }

  /// The part of the text that it was read from that says a part of it.
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
