import CLibYAML
import Findings

/// The events of libyaml's parser over one text, with places in the file that holds it.
struct YAMLEvents: ~Copyable {
  /// A step through the text; what it holds is lent until the next one.
  struct Event {
    /// What the step is.
    enum Kind {
      case scalar(UnsafeBufferPointer<UInt8>, isPlain: Bool)
      case sequenceStart
      case mappingStart
      case collectionEnd
      case alias
      case documentStart
      case streamEnd
    }

    let kind: Kind
    /// The name that `&` or `*` gives.
    let anchor: UnsafeMutablePointer<yaml_char_t>?
    let line: Int32
    let column: Int32
    let endLine: Int32
    let endColumn: Int32
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>
  private let text: UnsafeBufferPointer<UInt8>
  private let path: String
  private let firstLine: Int

  /// Begins to parse; `text` must outlive the value.
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

  /// The next event; after the end of the text, again the end.
  func next() throws(Diagnostic) -> Event {
    while true {
      yaml_event_delete(current)
      guard yaml_parser_parse(parser, current) == 1 else { throw problem() }
      let data = current.pointee.data
      switch current.pointee.type {
      case YAML_SCALAR_EVENT:
        let bytes = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
        return event(
          .scalar(bytes, isPlain: data.scalar.style == YAML_PLAIN_SCALAR_STYLE),
          anchor: data.scalar.anchor)
      case YAML_SEQUENCE_START_EVENT:
        return event(.sequenceStart, anchor: data.sequence_start.anchor)
      case YAML_MAPPING_START_EVENT:
        return event(.mappingStart, anchor: data.mapping_start.anchor)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return event(.collectionEnd)
      case YAML_ALIAS_EVENT: return event(.alias, anchor: data.alias.anchor)
      case YAML_DOCUMENT_START_EVENT: return event(.documentStart)
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      default: return event(.streamEnd)
      }
    }
  }

  private func event(
    _ kind: Event.Kind, anchor: UnsafeMutablePointer<yaml_char_t>? = nil
  ) -> Event {
    let (start, end) = (current.pointee.start_mark, current.pointee.end_mark)
    return Event(
      kind: kind, anchor: anchor,
      line: Int32(clamping: Int(start.line) + firstLine),
      column: Int32(clamping: Int(start.column) + 1),
      endLine: Int32(clamping: Int(end.line) + firstLine),
      endColumn: Int32(clamping: Int(end.column) + 1))
  }

  private func problem() -> Diagnostic {
    let parser = parser.pointee
    let message = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
    if parser.error == YAML_READER_ERROR {
      return .yamlBadCharacter(at: place(offset: parser.problem_offset), problem: message)
    }
    let place = place(parser.problem_mark)
    let index = parser.problem_mark.index
    if byte(scalar: index) == UInt8(ascii: "\t") { return .yamlTab(at: place) }
    if message.contains("undefined alias") { return .yamlUnknownAnchor(at: place, name: nil) }
    var notes: [Diagnostic.Note] = []
    if let context = parser.context {
      notes.append(.init(String(cString: context), at: self.place(parser.context_mark)))
    }
    return .yamlSyntax(message, at: place, notes: notes)
  }

  /// The place of one of the parser's marks.
  private func place(_ mark: yaml_mark_t) -> Place {
    Place(path: path, line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
  }

  /// The first byte of the scalar at an index that libyaml counts in scalars.
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
