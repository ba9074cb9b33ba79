import CLibYAML
import ReportDocument

/// Composes nodes from events, within limits.
struct YAMLComposer: ~Copyable {
  private let events: YAMLEvents
  private let path: String
  private let firstLine: Int
  private let limits: YAMLLimits
  private let diagnostics: DiagnosticCollector
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
  private var aliasedNodes = 0
  private var nodes = 0

  init(
    text: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int, limits: YAMLLimits,
    diagnostics: DiagnosticCollector
  ) {
    events = YAMLEvents(text: text, path: path, firstLine: firstLine)
    self.path = path
    self.firstLine = firstLine
    self.limits = limits
    self.diagnostics = diagnostics
  }

  /// The one document of the text; nil when the text holds nothing.
  mutating func document() throws(Diagnostic) -> YAMLNode? {
    var root: YAMLNode?
    var isSecond = false
    while true {
      switch try events.next() {
      case .streamEnd: return root
      case .documentStart(let place):
        if isSecond { throw .yamlSeveralDocuments(at: place) }
        isSecond = true
      case let event: root = try node(from: event, depth: 0)
      }
    }
  }

  /// The node that begins with an event; nil for the end of the collection around it.
  private mutating func node(from event: YAMLEvent, depth: Int) throws(Diagnostic) -> YAMLNode? {
    nodes += 1
    let first = nodes
    let result: YAMLNode
    let name: String?
    switch event {
    case .scalar(let node, let anchor): (result, name) = (node, anchor)
    case .sequenceStart(let place, let anchor):
      (result, name) = (try sequence(at: place, depth: depth), anchor)
    case .mappingStart(let place, let anchor):
      (result, name) = (try mapping(at: place, depth: depth), anchor)
    case .alias(let name, let place): return try resolve(name, at: place)
    case .collectionEnd, .documentStart, .streamEnd: return nil
    }
    if let name { anchors[name] = (result, nodes - first + 1) }
    return result
  }

  private mutating func sequence(at place: Place, depth: Int) throws(Diagnostic) -> YAMLNode {
    try check(depth: depth, at: place)
    var items: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .collectionEnd(let end) = event {
        return YAMLNode(
          .sequence(items), at: place, endLine: end.line, endColumn: end.column ?? 0)
      }
      if let item = try node(from: event, depth: depth + 1) { items.append(item) }
    }
  }

  private mutating func mapping(at place: Place, depth: Int) throws(Diagnostic) -> YAMLNode {
    try check(depth: depth, at: place)
    var pairs: [YAMLNode.Pair] = []
    var names = KeyNames()
    while true {
      let event = try events.next()
      if case .collectionEnd(let end) = event {
        return YAMLNode(
          .mapping(pairs), at: place, endLine: end.line, endColumn: end.column ?? 0)
      }
      guard let key = try node(from: event, depth: depth + 1),
        let value = try node(from: events.next(), depth: depth + 1)
      else { continue }
      guard let name = key.text else { throw .yamlKeyNotText(at: key.place) }
      if let earlier = names.position(of: name, among: pairs) {
        diagnostics.report(
          .yamlDuplicateKey(name, at: key.place, first: pairs[earlier].key.place))
      } else {
        pairs.append(YAMLNode.Pair(key: key, value: value))
      }
    }
  }

  private mutating func resolve(_ name: String, at place: Place) throws(Diagnostic) -> YAMLNode {
    guard let (node, size) = anchors[name] else {
      throw .yamlUnknownAnchor(at: place, name: name)
    }
    aliasedNodes += size
    nodes += size
    guard aliasedNodes <= limits.aliasedNodes else {
      throw .yamlTooManyAliases(at: place, limit: limits.aliasedNodes)
    }
    return node
  }

  private func check(depth: Int, at place: Place) throws(Diagnostic) {
    guard depth < limits.depth else { throw .yamlTooDeep(at: place, limit: limits.depth) }
  }
}

/// Finds keys that a mapping has already.
///
/// The few keys of most mappings are looked through; only a mapping with many is worth an index.
private struct KeyNames {
  private var positions: [String: Int] = [:]

  mutating func position(of name: String, among pairs: [YAMLNode.Pair]) -> Int? {
    if pairs.count < 24 { return pairs.firstIndex { $0.name == name } }
    for index in positions.count..<pairs.count { positions[pairs[index].name] = index }
    return positions[name]
  }
}
