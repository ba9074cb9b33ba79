import Document
package import Findings
import MarkdownReader
import Mustache
package import Planning
package import Templating
package import WorkspaceFiles

/// A layout of a collected section: Markdown with Mustache, in `Templates/sections/`.
///
/// Values are escaped, so that no value can be taken for Markdown. Texts that are Markdown themselves
/// enter as trees: a mark stands for each while the layout is rendered and read.
package struct LayoutTemplate {
  /// What the names of layouts end with.
  package static let suffix = ".md.mustache"

  private let template: CheckedTemplate
  private let name: String
  private let path: String
  private let kind: CollectionPlan.Kind

  /// Reads and checks a layout; nil when there were errors, which were reported.
  package init?(
    _ name: String, for kind: CollectionPlan.Kind, in folder: Folder, namedAt place: Place,
    diagnostics: DiagnosticCollector
  ) {
    let record = TemplateScope.list(Self.names(of: kind))
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
    self.kind = kind
    path = folder.displayPath(name + Self.suffix)
  }

  /// What a layout may name of each record.
  package static func names(of kind: CollectionPlan.Kind) -> [String: TemplateScope] {
    var names = Dictionary(
      uniqueKeysWithValues: kind.fields.map { ($0, TemplateScope.text) })
    switch kind {
    case .activities:
      for name in ["anchor", "place", "countries", "participants", "online", "summary", "body"] {
        names[name] = .text
      }
    case .publications: for name in ["annotation", "url"] { names[name] = .text }
    case .designations:
      names["count"] = .text
      names["items"] = .list(["country": .text, "name": .text, "category": .text])
    case .milestones: for name in ["place", "body"] { names[name] = .text }
    case .facts: names["body"] = .text
    case .partners, .figures: break
    }
    return names
  }

  /// The records as the layout shows them.
  ///
  /// - Parameters:
  ///   - title: the section's title.
  ///   - rows: the records in their order.
  ///   - groupBy: the fields by which they are grouped; two at the most show.
  func blocks(
    title: String, of rows: [CollectedRow], groupBy: [String], diagnostics: DiagnosticCollector
  ) -> [Block] {
    var trees = LayoutTrees()
    let groups = Self.groups(rows, by: groupBy[...], &trees)
    let values: [String: Any] = [
      "title": LayoutTrees.escaped(title), "records": rows.map { Self.values(of: $0, &trees) },
      "groups": groups,
    ]
    let markdown = template.render(values, as: name)
    let blocks = MarkdownReader.read(Array(markdown.utf8), path: path, into: diagnostics)
    return trees.inserted(into: blocks).normalized
  }

  /// What a layout may name of a record; what the record does not have is there as nothing, so that
  /// the layout does not find something of the same name around it.
  private static func values(
    of row: CollectedRow, _ trees: inout LayoutTrees
  ) -> [String: Any] {
    row.layoutValues(&trees).merging(
      names(of: row.kind).keys.map { ($0, NoValue() as Any) }
    ) { own, _ in own }
  }

  /// A value that is not there: as a text empty, as a condition false.
  private struct NoValue: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
  }

  private static func groups(
    _ rows: [CollectedRow], by fields: ArraySlice<String>, _ trees: inout LayoutTrees
  ) -> [[String: Any]] {
    guard let field = fields.first else { return [] }
    var groups: [[String: Any]] = []
    for group in CollectionRenderer.grouped(rows, by: field) {
      groups.append([
        "title": group.value.isEmpty ? NoValue() : LayoutTrees.escaped(group.value),
        "records": group.rows.map { values(of: $0, &trees) },
        "groups": Self.groups(group.rows, by: fields.dropFirst(), &trees),
      ])
    }
    return groups
  }
}
