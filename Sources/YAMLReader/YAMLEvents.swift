import Bytes
import CLibYAML
import Findings

/// The events that libyaml's parser produces for a text, with places in the file that contains it.
struct YAMLEvents: ~Copyable {
  /// An event of the parser; its contents are valid until the next one.
  struct Event {
    /// The kind of an event.
    enum Kind {
      case scalar(UnsafeBufferPointer<UInt8>, YAMLTable.Entry.Kind)
      case sequenceStart
      case mappingStart
      case collectionEnd
      case alias
      case documentStart
      case streamEnd
    }

    let kind: Kind
    /// The name after `&` or `*`.
    let anchor: UnsafeMutablePointer<yaml_char_t>?
    /// The tag that `!` gives.
    let tag: UnsafeMutablePointer<yaml_char_t>?
    let line: Int32
    let column: Int32
    let endLine: Int32
    let endColumn: Int32

    /// Whether the event covers at least one character of the text.
    var hasExtent: Bool { line != endLine || column != endColumn }
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>
  private let text: UnsafeBufferPointer<UInt8>
  private let path: String
  private let firstLine: Int
  /// The last line that was located, counted from 0, and its offset.
  private var known = (line: 0, offset: 0)
  /// The same for the lines where folded scalars begin.
  private var knownStart = (line: 0, offset: 0)

  /// Starts parsing; `text` must outlive the value.
  init(text: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int) {
    self.text = text
    self.path = path
    self.firstLine = firstLine
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    current = .allocate(capacity: 1)
    current.initialize(to: yaml_event_t())
    _ = yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_event_delete(current)
    yaml_parser_delete(parser)
    current.deallocate()
    parser.deallocate()
  }

  /// The next event; the end of the stream is returned repeatedly.
  mutating func next() throws(Diagnostic) -> Event {
    while true {
      yaml_event_delete(current)
      guard yaml_parser_parse(parser, current) == 1 else { throw problem() }
      let data = current.pointee.data
      switch current.pointee.type {
      case YAML_SCALAR_EVENT:
        let bytes = UnsafeBufferPointer(start: data.scalar.value, count: joinedLength())
        switch data.scalar.style {
        case YAML_PLAIN_SCALAR_STYLE:
          return event(.scalar(bytes, .plain), anchor: data.scalar.anchor, tag: data.scalar.tag)
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
          return event(
            .scalar(bytes, .block), anchor: data.scalar.anchor, tag: data.scalar.tag,
            end: endOfBlock())
        default:
          return event(.scalar(bytes, .quoted), anchor: data.scalar.anchor, tag: data.scalar.tag)
        }
      case YAML_SEQUENCE_START_EVENT:
        return event(
          .sequenceStart, anchor: data.sequence_start.anchor, tag: data.sequence_start.tag)
      case YAML_MAPPING_START_EVENT:
        return event(
          .mappingStart, anchor: data.mapping_start.anchor, tag: data.mapping_start.tag)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return event(.collectionEnd)
      case YAML_ALIAS_EVENT: return event(.alias, anchor: data.alias.anchor)
      case YAML_DOCUMENT_START_EVENT: return event(.documentStart)
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      default: return event(.streamEnd)
      }
    }
  }

  /// Removes the spaces that folding put between ideographs from the current scalar; returns the
  /// remaining length.
  private mutating func joinedLength() -> Int {
    let scalar = current.pointee.data.scalar
    let (length, start) = (scalar.length, current.pointee.start_mark)
    guard current.pointee.end_mark.line > start.line, let value = scalar.value,
      scalar.style != YAML_LITERAL_SCALAR_STYLE
    else { return length }
    let bytes = UnsafeBufferPointer(start: value, count: length)
    guard bytes.reduce(0, |) >= 0x80 else { return length }
    var source = source(from: start, to: current.pointee.end_mark)
    if scalar.style == YAML_FOLDED_SCALAR_STYLE,
      let lineEnd = source.firstIndex(of: UInt8(ascii: "\n"))
    {
      // The line of the indicator may have a comment.
      source = UnsafeBufferPointer(rebasing: source[lineEnd...].dropFirst())
    }
    var written = 0
    var read = 0
    let joints = FoldedLines.joints(
      in: bytes, of: source, hasEscapes: scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE)
    for joint in joints + [length] {
      (value + written).update(from: value + read, count: joint - read)
      written += joint - read
      read = joint + 1
    }
    return written
  }

  /// The source between two of the parser's marks; the earlier one is after those of previous
  /// calls.
  private mutating func source(
    from start: yaml_mark_t, to end: yaml_mark_t
  ) -> UnsafeBufferPointer<UInt8> {
    func offset(of mark: yaml_mark_t, _ known: inout (line: Int, offset: Int)) -> Int {
      while known.line < Int(mark.line),
        let lineEnd = text.position(of: UInt8(ascii: "\n"), from: known.offset)
      {
        known = (known.line + 1, lineEnd + 1)
      }
      var (offset, left) = (known.offset, Int(mark.column))
      while offset < text.count, left > 0 {
        offset += 1
        while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
        left -= 1
      }
      return offset
    }
    let first = offset(of: start, &knownStart)
    var known = knownStart
    let last = offset(of: end, &known)
    return UnsafeBufferPointer(rebasing: text[first..<max(first, last)])
  }

  private func event(
    _ kind: Event.Kind, anchor: UnsafeMutablePointer<yaml_char_t>? = nil,
    tag: UnsafeMutablePointer<yaml_char_t>? = nil,
    end: (line: Int, column: Int)? = nil
  ) -> Event {
    let start = current.pointee.start_mark
    let mark = current.pointee.end_mark
    let end = end ?? (Int(mark.line), Int(mark.column))
    return Event(
      kind: kind, anchor: anchor, tag: tag,
      line: Int32(clamping: Int(start.line) + firstLine),
      column: Int32(clamping: Int(start.column) + 1),
      endLine: Int32(clamping: end.line + firstLine),
      endColumn: Int32(clamping: end.column + 1))
  }

  /// The end of the block scalar that was just parsed, without its final line break and blank
  /// lines.
  ///
  /// The parser has already advanced to the next non-blank character, so the end is found by
  /// searching backwards from there.
  private mutating func endOfBlock() -> (line: Int, column: Int)? {
    let (mark, start) = (parser.pointee.mark, current.pointee.start_mark)
    while known.line < Int(mark.line) {
      guard let lineEnd = text.position(of: UInt8(ascii: "\n"), from: known.offset) else {
        return nil
      }
      known = (known.line + 1, lineEnd + 1)
    }
    var (line, offset) = (Int(mark.line), known.offset)
    var remaining = Int(mark.column)
    while offset < text.count, remaining > 0 {
      offset += 1
      while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    while offset > 0, line > Int(start.line) {
      switch text[offset - 1] {
      case UInt8(ascii: "\n"): line -= 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default:
        let before = text[..<offset]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return (line, before[lineStart...].count { $0 & 0xC0 != 0x80 })
      }
      offset -= 1
    }
    return nil
  }

  private func problem() -> Diagnostic {
    let parser = parser.pointee
    let message = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
    if parser.error == YAML_READER_ERROR {
      return .yamlBadCharacter(
        at: place(offset: parser.problem_offset), problem: message,
        character: parser.problem_value)
    }
    let place = place(parser.problem_mark)
    let index = parser.problem_mark.index
    if byte(scalar: index) == UInt8(ascii: "\t") { return .yamlTab(at: place) }
    if message.contains("undefined alias") { return .yamlUnknownAnchor(at: place, name: nil) }
    let context = parser.context.map { String(cString: $0) } ?? ""
    let finder = YAMLMistakeFinder(
      String(decoding: text, as: UTF8.self), problem: message,
      at: (Int(parser.problem_mark.line), Int(parser.problem_mark.column)), context: context,
      from: (Int(parser.context_mark.line), Int(parser.context_mark.column)))
    if let mistake = finder.mistake() {
      let line = mistake.line + firstLine
      return .yamlMistake(
        mistake.message,
        at: Place(
          path: path, line: line, column: mistake.columns.lowerBound + 1,
          end: .init(line: line, column: mistake.columns.upperBound + 1)), fix: mistake.fix)
    }
    var notes: [Diagnostic.Note] = []
    if let context = parser.context {
      notes.append(.init(String(cString: context), at: self.place(parser.context_mark)))
    }
    return .yamlSyntax(message, at: place, notes: notes)
  }

  /// The place of a parser's mark.
  private func place(_ mark: yaml_mark_t) -> Place {
    Place(path: path, line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
  }

  /// The first byte of a scalar, given the index in scalars that libyaml counts.
  private func byte(scalar index: Int) -> UInt8? {
    var remaining = index
    for byte in text where byte & 0xC0 != 0x80 {
      if remaining == 0 { return byte }
      remaining -= 1
    }
    return nil
  }

  /// The place of a byte.
  private func place(offset: Int) -> Place {
    let before = text.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") }
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return Place(path: path, line: line + firstLine, column: column)
  }
}
