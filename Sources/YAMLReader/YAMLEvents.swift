import CLibYAML
import ReportDocument

/// The events of libyaml's parser over one text, with places in the file that holds it.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
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
    _ = yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after the end of the text, again the end.
  func next() throws(Diagnostic) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    defer { yaml_event_delete(&event) }
    let place = place(event.start_mark)
    let end = self.place(event.end_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let content = YAMLNode.Content.scalar(
        text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      return .scalar(
        YAMLNode(content, at: place, endLine: end.line, endColumn: end.column ?? 0),
        anchor: Self.name(scalar.anchor))
    case YAML_SEQUENCE_START_EVENT:
      return .sequenceStart(place, anchor: Self.name(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT:
      return .mappingStart(place, anchor: Self.name(event.data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd(end)
    case YAML_ALIAS_EVENT: return .alias(Self.name(event.data.alias.anchor) ?? "", place)
    case YAML_DOCUMENT_START_EVENT: return .documentStart(place)
    case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: return try next()
    default: return .streamEnd
    }
  }

  private static func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  /// The place of one of the parser's marks.
  private func place(_ mark: yaml_mark_t) -> Place {
    Place(path: path, line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
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
