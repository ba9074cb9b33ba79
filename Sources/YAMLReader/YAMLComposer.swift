import Bytes
import Findings

/// Builds the table of nodes from events, within limits.
struct YAMLComposer: ~Copyable {
  private var events: YAMLEvents
  private let path: String
  private let limits: YAMLLimits
  private let diagnostics: DiagnosticCollector
  private var entries: [YAMLTable.Entry] = []
  private var text: [UInt8] = []
  private var anchors: [String: (index: Int, size: Int)] = [:]
  /// The anchors of texts that no alias has named yet.
  private var idleAnchors: [String: Place] = [:]
  /// The lines where texts without quotes go on.
  private var longTexts: [ClosedRange<Int>] = []
  private let source: UnsafeBufferPointer<UInt8>
  private let firstLine: Int
  private var aliasedNodes = 0
  /// The number of bytes of text that count as one node.
  private static let bytesOfANode = 100
  private var nodes = 0
  /// The end of the last node.
  private var end = (line: Int32(0), column: Int32(0))

  init(
    text: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int, limits: YAMLLimits,
    diagnostics: DiagnosticCollector
  ) {
    events = YAMLEvents(text: text, path: path, firstLine: firstLine)
    source = text
    self.path = path
    self.firstLine = firstLine
    self.limits = limits
    self.diagnostics = diagnostics
    self.text.reserveCapacity(text.count)
    entries.reserveCapacity(16 + text.count / 24)
  }

  /// The only document in the text; nil if the text is empty.
  mutating func document() throws(Diagnostic) -> YAMLNode? {
    var isSecond = false
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamEnd:
        if entries.isEmpty { return nil }
        reportLostWords()
        return YAMLTable(path: path, entries: entries, text: text).node(0)
      case .documentStart:
        if isSecond { throw .yamlSeveralDocuments(at: place(of: event)) }
        isSecond = true
      case .scalar, .sequenceStart, .mappingStart, .alias, .collectionEnd:
        _ = try node(from: event, depth: 0)
      }
    }
  }

  /// Adds the node that starts with an event; nil if the event ends the enclosing collection.
  private mutating func node(
    from event: YAMLEvents.Event, depth: Int
  ) throws(Diagnostic) -> Int? {
    nodes += 1
    let (first, textBefore) = (nodes, text.count)
    // The parser frees the name together with the event.
    let name = event.anchor.map { String(cString: $0) }
    if let tag = event.tag { try refuse(tag: String(cString: tag), event) }
    let index: Int
    switch event.kind {
    case .scalar(let bytes, let style):
      if style != .plain { try refuseHazards(in: bytes, event) }
      index = enter(style, event)
      end = (event.endLine, event.endColumn)
      entries[index].start = Int32(text.count)
      text.append(contentsOf: bytes)
      entries[index].end = Int32(text.count)
      entries[index].fingerprint = TextFingerprint(bytes)
      if let name { idleAnchors[name] = place(of: event) }
      if style == .plain, event.endLine > event.line {
        longTexts.append(Int(event.line) + 1...Int(event.endLine))
      }
    case .sequenceStart: index = try sequence(event, depth: depth)
    case .mappingStart: index = try mapping(event, depth: depth)
    case .alias: return try resolve(name ?? "", event)
    case .collectionEnd, .documentStart, .streamEnd: return nil
    }
    if let name {
      // A long text counts as several nodes because aliases repeat it in the output.
      anchors[name] = (index, nodes - first + 1 + (text.count - textBefore) / Self.bytesOfANode)
    }
    return index
  }

  /// Refuses a word that YAML takes for the type of the next value.
  private func refuse(tag: String, _ event: YAMLEvents.Event) throws(Diagnostic) {
    let standard = "tag:yaml.org,2002:"
    let types = ["str", "int", "float", "bool", "null", "seq", "map", "timestamp"]
    if tag.hasPrefix(standard), types.contains(String(tag.dropFirst(standard.count))) { return }
    var word = tag
    if tag.hasPrefix(standard) { word = "!!" + tag.dropFirst(standard.count) }
    throw .yamlTag(word, at: place(of: event))
  }

  /// Reports words that YAML takes for something else than text.
  private func reportLostWords() {
    for (name, place) in idleAnchors {
      diagnostics.report(.yamlIdleAnchor(name, at: place))
    }
    ItemsInTexts(source, firstLine: firstLine).report(longTexts, path: path, into: diagnostics)
    LostComments(in: source)?.report(
      entries: entries, text: text, path: path, firstLine: firstLine, into: diagnostics)
  }

  /// Rejects characters that a file must not contain but that an escape such as `\e` can introduce.
  private func refuseHazards(
    in bytes: UnsafeBufferPointer<UInt8>, _ event: YAMLEvents.Event
  ) throws(Diagnostic) {
    if TextHazards.firstControl(in: bytes) != nil {
      throw .yamlBadCharacter(at: place(of: event), problem: "it controls terminals and printers")
    }
    if TextHazards.stackOfMarks(in: bytes) != nil {
      throw .yamlBadCharacter(
        at: place(of: event), problem: "it is one of hundreds of accents in a row")
    }
    if TextHazards.firstBidirectionalControl(in: bytes) != nil {
      throw .yamlBadCharacter(at: place(of: event), problem: "it changes the direction of the text")
    }
  }

  private mutating func enter(_ kind: YAMLTable.Entry.Kind, _ event: YAMLEvents.Event) -> Int {
    entries.append(
      YAMLTable.Entry(
        kind: kind, line: event.line, column: event.column, endLine: event.endLine,
        endColumn: event.endColumn, next: Int32(entries.count + 1)))
    return entries.count - 1
  }

  /// Records the end of a collection: after its bracket or, if it has none, the end of its last
  /// node.
  private mutating func close(_ index: Int, _ event: YAMLEvents.Event) {
    if event.hasExtent { end = (event.endLine, event.endColumn) }
    entries[index].endLine = end.line
    entries[index].endColumn = end.column
    entries[index].next = Int32(entries.count)
  }

  private mutating func sequence(
    _ start: YAMLEvents.Event, depth: Int
  ) throws(Diagnostic) -> Int {
    try check(depth: depth, start)
    let index = enter(.sequence, start)
    while true {
      let event = try events.next()
      if case .collectionEnd = event.kind {
        close(index, event)
        if event.hasExtent {
          ListItems(of: index, in: entries, text: text, path: path)?.report(into: diagnostics)
        }
        return index
      }
      _ = try node(from: event, depth: depth + 1)
    }
  }

  private mutating func mapping(
    _ start: YAMLEvents.Event, depth: Int
  ) throws(Diagnostic) -> Int {
    try check(depth: depth, start)
    let index = enter(.mapping, start)
    var names = KeyNames(first: entries.count)
    while true {
      let event = try events.next()
      if case .collectionEnd = event.kind {
        close(index, event)
        return index
      }
      guard let key = try node(from: event, depth: depth + 1) else { continue }
      let named = entries[key]
      guard named.isScalar else {
        throw .yamlKeyNotText(at: place(of: key))
      }
      let earlier = names.enter(key, of: entries, text)
      _ = try node(from: events.next(), depth: depth + 1)
      if let earlier {
        diagnostics.report(
          .yamlDuplicateKey(
            String(decoding: text[Int(named.start)..<Int(named.end)], as: UTF8.self),
            at: place(of: key), first: place(of: earlier)))
      }
    }
  }

  private mutating func resolve(
    _ name: String, _ event: YAMLEvents.Event
  ) throws(Diagnostic) -> Int {
    guard let (target, size) = anchors[name] else {
      throw .yamlUnknownAnchor(at: place(of: event), name: name)
    }
    idleAnchors[name] = nil
    aliasedNodes += size
    nodes += size
    guard aliasedNodes <= limits.aliasedNodes else {
      throw .yamlTooManyAliases(at: place(of: event), limit: limits.aliasedNodes)
    }
    let index = enter(.alias, event)
    end = (event.endLine, event.endColumn)
    entries[index].start = Int32(target)
    return target
  }

  private func check(depth: Int, _ event: YAMLEvents.Event) throws(Diagnostic) {
    guard depth < limits.depth else {
      throw .yamlTooDeep(at: place(of: event), limit: limits.depth)
    }
  }

  private func place(of event: YAMLEvents.Event) -> Place {
    Place(
      path: path, line: Int(event.line), column: Int(event.column),
      end: Place.Position(line: Int(event.endLine), column: Int(event.endColumn)))
  }

  private func place(of index: Int) -> Place {
    let entry = entries[index]
    return Place(
      path: path, line: Int(entry.line), column: Int(entry.column),
      end: Place.Position(line: Int(entry.endLine), column: Int(entry.endColumn)))
  }
}

/// Finds duplicate keys in a mapping.
///
/// The few keys of most mappings are searched linearly; only a large mapping is indexed.
private struct KeyNames {
  /// The position of the first key.
  let first: Int
  private var count = 0
  private var index: [String: Int] = [:]

  init(first: Int) { self.first = first }

  /// Adds the last key of the table, and returns an earlier key with the same text, if there is
  /// one.
  mutating func enter(_ key: Int, of entries: [YAMLTable.Entry], _ text: [UInt8]) -> Int? {
    func bytes(_ key: Int) -> ArraySlice<UInt8> {
      text[Int(entries[key].start)..<Int(entries[key].end)]
    }
    func name(_ key: Int) -> String { String(decoding: bytes(key), as: UTF8.self) }
    count += 1
    if count < 24 {
      return earlierKeys(of: entries).first {
        entries[$0].fingerprint == entries[key].fingerprint
          && (entries[key].fingerprint.isWhole || bytes($0) == bytes(key))
      }
    }
    if index.isEmpty { for key in earlierKeys(of: entries) { index[name(key)] = key } }
    let name = name(key)
    if let earlier = index[name] { return earlier }
    index[name] = key
    return nil
  }

  /// The keys before the one being added.
  private func earlierKeys(of entries: [YAMLTable.Entry]) -> some Sequence<Int> {
    sequence(state: (place: first, left: count - 1)) { state -> Int? in
      guard state.left > 0 else { return nil }
      let entry = entries[state.place]
      let key = entry.kind == .alias ? Int(entry.start) : state.place
      state.left -= 1
      state.place = Int(entries[Int(entry.next)].next)
      return key
    }
  }
}
