import CSVReader
package import Findings
import MarkdownReader
import YAMLReader

extension ProofText {
  /// The form of a text, from the name of its file.
  package enum Form: Sendable, Hashable {
    case markdown
    case plain
    case keys
    case table

    /// The form of a file; nil if it contains no running text.
    package init?(path: String) {
      let path = path.lowercased()
      if path.hasSuffix(".md") || path.hasSuffix(".markdown") {
        self = .markdown
      } else if path.hasSuffix(".txt") || path.hasSuffix(".text") {
        self = .plain
      } else if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
        self = .keys
      } else if path.hasSuffix(".csv") {
        self = .table
      } else {
        return nil
      }
    }
  }

  /// Reads a file.
  ///
  /// Front matter gives the document's facts, and its texts precede those of the body. Unreadable
  /// keys add nothing; other parts of the engine report them.
  ///
  /// - Parameter diagnostics: receives the reason why Markdown cannot be read.
  package convenience init(
    _ lines: SourceLines, path: String, form: Form,
    into diagnostics: DiagnosticCollector = DiagnosticCollector()
  ) {
    switch form {
    case .plain: self.init(plain: lines)
    case .keys:
      let keys = YAMLReader.read(lines.bytes, path: path, into: DiagnosticCollector())
        .map { DocumentKeys($0, in: lines, into: diagnostics) }
      self.init(blocks: keys?.blocks ?? [], isMarkdown: true, facts: keys?.facts)
    case .table: self.init(table: lines, path: path)
    case .markdown:
      guard let parts = try? FrontMatter(lines.bytes[...]) else {
        self.init(markdown: LocatedText(lines), into: diagnostics)
        return
      }
      let keys = YAMLReader.read(parts.yaml, path: path, firstLine: 2, into: DiagnosticCollector())
        .map { DocumentKeys($0, in: lines, into: diagnostics) }
      let body = MarkdownBlocks.of(
        LocatedText(lines, range: parts.body.startIndex..<lines.bytes.count), into: diagnostics)
      self.init(blocks: (keys?.blocks ?? []) + body, isMarkdown: true, facts: keys?.facts)
    }
  }

  private static let asides: WordSet = ["aliases", "alias", "note", "notes"]

  /// Reads a table whose first row names the columns.
  private convenience init(table lines: SourceLines, path: String) {
    var blocks: [ProofBlock] = []
    var facts = DocumentFacts()
    let rows = CSVReader.read(lines.bytes, path: path, into: DiagnosticCollector())?.rows ?? []
    let heads = rows.first?.cells.map { $0.text.lowercased() } ?? []
    for (row, cells) in rows.enumerated() {
      let texts = cells.cells.map { $0.locatedText(in: lines) }
      for (column, text) in texts.enumerated() where !text.text.isEmpty {
        // Such columns hold other spellings of a name on purpose.
        if column < heads.count, Self.asides.contains(heads[column]) { continue }
        blocks.append(
          ProofBlock(kind: .cell(.init(table: 1, row: row, column: column)), text: text))
      }
      if row > 0, let name = heads.firstIndex(of: "name"), name < texts.count,
        let country = heads.firstIndex(of: "country"), country < texts.count
      {
        facts.countries.append(.init(name: texts[name], country: texts[country]))
      }
    }
    self.init(blocks: blocks, isMarkdown: true, facts: facts)
  }
}
