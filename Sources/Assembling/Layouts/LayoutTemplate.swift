import Document
package import Findings
import MarkdownReader
import Mustache
import Planning
import Records
import Templating
package import WorkspaceFiles

/// A layout for a collection section: a Mustache template for Markdown in `Templates/sections/`.
///
/// Values are escaped, because Markdown in them must not take effect. Markdown texts are inserted
/// as trees: while the layout is rendered and parsed, each is represented by a placeholder.
package struct LayoutTemplate {
  /// The suffix of layout files.
  package static let suffix = ".md.mustache"

  private let template: CheckedTemplate
  private let name: String
  private let path: String
  private let names: [String]

  /// Reads and checks a layout; nil if there were errors, which are reported.
  package init?(
    _ name: String, for collection: any Collection, in folder: Folder, namedAt place: Place,
    diagnostics: DiagnosticCollector
  ) {
    let record = TemplateScope.list(collection.layoutNames.mapValues(\.scope))
    let inner = TemplateScope.list(["title": .text, "records": record])
    let source = CheckedTemplate.Source(
      folder: folder, suffix: Self.suffix,
      names: [
        "title": .text, "records": record,
        "groups": .list(["title": .text, "records": record, "groups": inner]),
      ], isHTML: false)
    guard
      let template = CheckedTemplate(name, from: source, namedAt: place, diagnostics: diagnostics)
    else { return nil }
    self.template = template
    self.name = name
    names = Array(collection.layoutNames.keys)
    path = folder.displayPath(name + Self.suffix)
  }

  /// Renders records with the layout.
  ///
  /// - Parameters:
  ///   - title: the section's title.
  ///   - rows: the records, in order.
  ///   - groupBy: the fields to group by; the layout shows at most two.
  ///   - figures: collects the figures that the layout itself mentions.
  func blocks(
    title: String, of rows: [CollectedRow], groupBy: [String], shown: ShownRecords,
    figures: FigureMentions, diagnostics: DiagnosticCollector
  ) -> [Block] {
    var trees = LayoutTrees()
    let groups = groupValues(rows, by: groupBy[...], shown, &trees)
    let values: [String: Any] = [
      "title": LayoutTrees.escaped(title),
      "records": rows.map { recordValues(of: $0, shown, &trees) },
      "groups": groups,
    ]
    let markdown = template.render(values, as: name)
    let blocks = MarkdownReader.read(
      Array(markdown.utf8), path: path, options: MarkdownOptions(figureLinks: figures.noteLink),
      into: diagnostics)
    return trees.inserted(into: blocks).normalized
  }

  /// The values of a record; missing ones are explicitly empty, so the template engine does
  /// not look up the name in the enclosing scope.
  private func recordValues(
    of row: CollectedRow, _ shown: ShownRecords, _ trees: inout LayoutTrees
  ) -> [String: Any] {
    var values: [String: Any] = [:]
    for name in names { values[name] = NoValue() }
    let anchor = row.record.recordAnchor
    for (name, value) in row.record.layoutValues(in: row.unit) {
      guard let value = trees.value(value) else { continue }
      if let anchor, let text = value as? String {
        values[name] = ShownText(text: text, anchor: anchor, shown: shown)
      } else {
        values[name] = value
      }
    }
    return values
  }

  /// A missing value: an empty text and a false condition.
  private struct NoValue: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
  }

  private func groupValues(
    _ rows: [CollectedRow], by fields: ArraySlice<String>, _ shown: ShownRecords,
    _ trees: inout LayoutTrees
  ) -> [[String: Any]] {
    guard let field = fields.first else { return [] }
    var groups: [[String: Any]] = []
    for group in CollectionRenderer.grouped(rows, by: field) {
      groups.append([
        "title": group.value.isEmpty ? NoValue() : LayoutTrees.escaped(group.value),
        "records": group.rows.map { recordValues(of: $0, shown, &trees) },
        "groups": groupValues(group.rows, by: fields.dropFirst(), shown, &trees),
      ])
    }
    return groups
  }
}

extension LayoutShape {
  fileprivate var scope: TemplateScope {
    switch self {
    case .text: .text
    case .list(let names):
      .list(Dictionary(names.map { ($0, TemplateScope.text) }) { first, _ in first })
    }
  }
}
