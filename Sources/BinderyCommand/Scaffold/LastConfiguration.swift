import ArgumentParser
import Findings
import Planning
import Records
import Wording
import WorkspaceFiles
import YAMLReader

/// The configuration of the previous edition, changed only where it names its period: comments,
/// order and line breaks stay.
struct LastConfiguration {
  /// The period; nil if it has none.
  let period: DateSpan?
  /// The words of the edition's language.
  let words: Words
  /// The changes made.
  private(set) var changes: [EditionSequel.Change] = []

  private let root: YAMLNode
  private let lines: SourceLines
  private var edits: [(range: Range<Int>, text: String)] = []

  /// Reads the configuration of an edition.
  ///
  /// - Throws: an error about a fault that the user has to correct there first.
  init(_ folder: Folder) throws {
    let path = folder.displayPath(EditionFile.name)
    let diagnostics = DiagnosticCollector()
    let text = try Scaffold.attempt(path) { () throws(FileProblem) in
      try folder.readText(EditionFile.name, limit: SourceText.defaultLimit)
    }
    guard let root = YAMLReader.read(text.bytes, path: path, into: diagnostics),
      !diagnostics.hasErrors
    else {
      let finding = diagnostics.ordered.first
      throw ValidationError(
        "\(finding?.place?.description ?? path): \(finding?.message ?? "there is nothing in it")")
    }
    self.root = root
    lines = SourceLines(text.bytes, path: path)
    words = root.value(of: "language")?.text.flatMap(Words.matching) ?? .english
    guard let node = root.value(of: "period"), let written = node.text else {
      period = nil
      return
    }
    do { period = try DateSpan(written) } catch {
      throw ValidationError("\(node.place.start): ‘\(written)’ is not a period.")
    }
  }

  /// Moves the configuration on to a period.
  ///
  /// - Parameter move: the replacements for texts that name the old period.
  mutating func move(to new: DateSpan?, with move: PeriodMove?) {
    for pair in root.pairs {
      switch pair.name {
      case "period": if let new { edit(pair, new.description) }
      case "title", "web-url": if let move { edit(pair, with: move.moved) }
      case "edition": if let move { edit(pair, with: move.movedIssue) }
      case "sent": remove(pair)
      case "sections": if let move { moveTitles(of: pair.value, with: move) }
      default: continue
      }
    }
  }

  private mutating func moveTitles(of sections: YAMLNode, with move: PeriodMove) {
    for pair in sections.items.flatMap(\.pairs) {
      if pair.name == "title" { edit(pair, with: move.moved) }
      if pair.name == "sections" { moveTitles(of: pair.value, with: move) }
    }
  }

  /// Changes a value as written, with its quotes.
  private mutating func edit(_ pair: YAMLNode.Pair, with move: (String) -> String) {
    guard let range = range(of: pair.value) else { return }
    let written = String(decoding: lines.bytes[range], as: UTF8.self)
    edit(pair, move(written))
  }

  private mutating func edit(_ pair: YAMLNode.Pair, _ new: String) {
    guard let range = range(of: pair.value) else { return }
    let old = String(decoding: lines.bytes[range], as: UTF8.self)
    guard old != new else { return }
    edits.append((range, new))
    changes.append(.init(key: pair.name, old: old, new: new))
  }

  /// Removes a pair together with its line, if it is alone there.
  private mutating func remove(_ pair: YAMLNode.Pair) {
    guard let key = range(of: pair.key), let value = range(of: pair.value),
      key.lowerBound == 0 || lines.bytes[key.lowerBound - 1] == UInt8(ascii: "\n")
    else { return }
    let end = lines.bytes[value.upperBound...].firstIndex(of: UInt8(ascii: "\n"))
    edits.append((key.lowerBound..<(end.map { $0 + 1 } ?? lines.bytes.count), ""))
    changes.append(.init(key: pair.name, old: pair.value.text ?? "", new: "not set yet"))
  }

  private func range(of node: YAMLNode) -> Range<Int>? {
    let place = node.place
    guard let end = place.end.flatMap(lines.offset),
      let start = lines.offset(of: .init(line: place.line, column: place.column ?? 1)),
      start < end
    else { return nil }
    return start..<end
  }

  /// The new text.
  var text: String {
    var bytes: [UInt8] = []
    var written = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      bytes += lines.bytes[written..<edit.range.lowerBound]
      bytes += Array(edit.text.utf8)
      written = edit.range.upperBound
    }
    bytes += lines.bytes[written...]
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The points that an editor has to check in the new file: texts that may name the old period or
  /// its records in a form unknown to this code.
  func reminders(in path: String) -> [String] {
    var reminders: [String] = []
    let changed = Set(changes.map(\.key))
    for pair in root.pairs {
      guard ["edition", "web-url"].contains(pair.name), !changed.contains(pair.name) else {
        continue
      }
      reminders.append("\(path): ‘\(pair.name): \(pair.value.text ?? "")’ is unchanged")
    }
    if let node = root.value(of: "edition")?.text, changed.contains("edition") {
      reminders.append("\(path): ‘edition’ was “\(node)”; check which one of the series this is")
    }
    let removed = edits.filter(\.text.isEmpty).map { lines.position(of: $0.range.lowerBound).line }
    for key in Self.choices(in: root.value(of: "sections")) {
      let line = key.place.line - removed.count { $0 < key.place.line }
      reminders.append("\(path):\(line): ‘only’ names records of the last edition")
    }
    return reminders
  }

  /// The keys `only` of sections.
  private static func choices(in sections: YAMLNode?) -> [YAMLNode] {
    var keys: [YAMLNode] = []
    for pair in sections?.items.flatMap(\.pairs) ?? [] {
      if pair.name == "only" { keys.append(pair.key) }
      if pair.name == "sections" { keys += choices(in: pair.value) }
    }
    return keys
  }
}

extension YAMLNode {
  /// The value of a key of a mapping.
  fileprivate func value(of key: String) -> YAMLNode? { pairs.first { $0.name == key }?.value }
}
