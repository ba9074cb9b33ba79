import Findings

/// The nodes of a YAML text in document order, each collection before its contents.
///
/// A single table per text, rather than an object per node, because every build reads thousands of
/// files and most nodes are never asked for.
final class YAMLTable: Sendable {
  /// A node, without the text of scalars, which is in ``YAMLTable/text``.
  struct Entry: Sendable {
    /// The kind of a node; an alias refers to another entry.
    enum Kind: Sendable { case plain, quoted, block, sequence, mapping, alias }

    var kind: Kind
    var line: Int32
    var column: Int32
    var endLine: Int32 = 0
    var endColumn: Int32 = 0
    /// For a scalar, where its text starts; for an alias, the entry it refers to.
    var start: Int32 = 0
    /// For a scalar, where its text ends.
    var end: Int32 = 0
    /// The entry after the node and all its contents.
    var next: Int32
    /// For a scalar, the fingerprint of its text.
    var fingerprint = TextFingerprint()

    /// Whether the entry is a scalar.
    var isScalar: Bool { kind == .plain || kind == .quoted || kind == .block }
  }

  /// A place in the file that contains the text, the base of all others.
  private let file: Place
  /// The nodes.
  let entries: [Entry]
  /// The texts of all scalars in UTF-8.
  let text: [UInt8]

  convenience init(path: String, entries: [Entry], text: [UInt8]) {
    self.init(file: Place(path: path, line: 1), entries: entries, text: text)
  }

  private init(file: Place, entries: [Entry], text: [UInt8]) {
    self.file = file
    self.entries = entries
    self.text = text
  }

  /// The same nodes with other texts in some scalars.
  func replacing(_ texts: [Int: String]) -> YAMLTable {
    var (entries, text) = (entries, text)
    for (index, new) in texts {
      entries[index].start = Int32(text.count)
      text += new.utf8
      entries[index].end = Int32(text.count)
    }
    return YAMLTable(file: file, entries: entries, text: text)
  }

  /// The node of an entry.
  func node(_ index: Int) -> YAMLNode { YAMLNode(table: self, index: resolved(index)) }

  /// The entry that an alias refers to; any other entry itself.
  func resolved(_ index: Int) -> Int {
    let entry = entries[index]
    return entry.kind == .alias ? Int(entry.start) : index
  }

  /// The value of a key and the key itself; nil if the mapping does not contain the key.
  func find(_ key: YAMLKey, in mapping: Int) -> (key: Int, value: Int)? {
    entries.withUnsafeBufferPointer { entries in
      var child = mapping + 1
      let end = Int(entries[mapping].next)
      while child < end {
        let value = Int(entries[child].next)
        guard value < end else { return nil }
        let name = entries[child].kind == .alias ? resolved(child) : child
        if entries[name].fingerprint == key.fingerprint,
          key.fingerprint.isWhole || isText(name, key.name)
        {
          return (name, resolved(value))
        }
        child = Int(entries[value].next)
      }
      return nil
    }
  }

  /// The number of nodes in a list or mapping, counting keys and values separately.
  func childCount(of collection: Int) -> Int {
    var count = 0
    var child = collection + 1
    while child < Int(entries[collection].next) {
      count += 1
      child = Int(entries[child].next)
    }
    return count
  }

  /// The place of a node.
  func place(_ index: Int) -> Place {
    let entry = entries[index]
    return file.elsewhere(
      line: Int(entry.line), column: Int(entry.column),
      end: Place.Position(line: Int(entry.endLine), column: Int(entry.endColumn)))
  }

  private func isText(_ scalar: Int, _ name: String) -> Bool {
    text[Int(entries[scalar].start)..<Int(entries[scalar].end)].elementsEqual(name.utf8)
  }
}
