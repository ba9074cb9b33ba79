import ArgumentParser
import Document
import Findings
import Planning
import Records
import SectorKit
import Wording
import WorkspaceFiles
import YAMLReader

/// The folder of a new edition.
struct EditionScaffold {
  let name: String
  let kind: EditionKind
  let period: String?

  /// Validates the arguments.
  init(_ name: String, kind: EditionKind, period: String?) throws {
    try Self.check(name)
    if kind.needsPeriod && period == nil {
      throw ValidationError(
        "An edition of kind ‘\(kind.rawValue)’ needs --period, such as 2025-Q1.")
    }
    if let period { _ = try Self.period(period) }
    self.name = name
    self.kind = kind
    self.period = period
  }

  /// Checks the name of a new edition.
  static func check(_ name: String) throws {
    guard Slug.isValid(name), name.utf8.allSatisfy({ $0 < 0x80 }), EditionName.isValid(name) else {
      throw ValidationError(
        "‘\(name)’ cannot be the name of an edition: use lower-case letters, digits and hyphens, "
          + "such as ‘\(Slug(name))’.")
    }
  }

  /// Reads the period of a new edition.
  static func period(_ text: String) throws -> DateSpan {
    guard let period = try? DateSpan(text) else {
      throw ValidationError(
        "‘\(text)’ is not a period: write 2025, 2025-Q1, 2025-03 or 2025-03/2025-08.")
    }
    return period
  }

  /// The files of the edition.
  ///
  /// - Parameters:
  ///   - templates: the folder of themes.
  ///   - plugins: the units with content.
  func scaffold(templates: Folder, plugins: [any SectorPlugin]) throws -> Scaffold {
    let theme = kind.starter.theme
    guard templates.folder(theme).exists else {
      throw ValidationError(
        "An edition of kind ‘\(kind.rawValue)’ starts with the theme ‘\(theme)’, which is not in Templates/; "
          + "create it first, or start from an edition with --from.")
    }
    let folder = "Configs/\(name)"
    var files = [Scaffold.NewFile(path: "\(folder)/report.yaml", text: report(plugins))]
    if case .chapters = kind.starter.outline {
      files.append(
        .init(path: "\(folder)/foreword.md", text: "\(PlaceholderWords.foreword.rawValue)\n"))
    }
    return Scaffold(files: files)
  }

  private var title: String {
    let words = name.split(separator: "-").joined(separator: " ")
    let title = words.prefix(1).uppercased() + words.dropFirst()
    // To YAML, a word or two are no text unless in quotes.
    let node = YAMLReader.read(Array(title.utf8), path: "", into: DiagnosticCollector())
    return node?.isBlank == false ? title : "\"\(title)\""
  }

  private func report(_ plugins: [any SectorPlugin]) -> String {
    let starter = kind.starter
    var lines = [
      ContentSchema.modeline("report", depth: 2),
      "kind: \(kind.rawValue)",
      "title: \(title)",
      "organization: \(PlaceholderWords.organization.rawValue)",
    ]
    if let period { lines.append("period: \(period)") }
    lines += ["theme: \(starter.theme)", "formats: \(Self.list(starter.formats))"]
    if let address = starter.unsubscribe { lines.append("unsubscribe: \(address)") }
    lines.append("sections:")
    switch starter.outline {
    case .collection(let records, let title):
      lines += ["  - title: \(title)", "    collect: \(records)"]
    case .chapters(let fragments, let collections):
      lines += ["  - title: Foreword", "    file: foreword.md"]
      for plugin in plugins {
        lines.append("  - sector: \(plugin.description.id)")
        if !fragments.isEmpty { lines.append("    fragments: \(Self.list(fragments))") }
      }
      lines += Self.collections(collections, plugins)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sections behind the chapters, with one for each kind of record of a unit's own.
  private static func collections(
    _ collections: [EditionStarter.Collection], _ plugins: [any SectorPlugin]
  ) -> [String] {
    guard !collections.isEmpty else { return [] }
    var lines = [
      "  # Records of one kind over all units; leave out what this edition does not show."
    ]
    for collection in collections {
      lines += ["  - title: \(collection.title)", "    collect: \(collection.records)"]
      if !collection.groupBy.isEmpty { lines.append("    group-by: \(list(collection.groupBy))") }
    }
    for type in plugins.flatMap(\.recordKinds) {
      let name = type.kindName
      let words = name.split(separator: "-").joined(separator: " ")
      let title = words.prefix(1).uppercased() + words.dropFirst()
      let section = ["  - title: \(title)", "    collect: \(name)"]
      if !lines.contains(section[1]) { lines += section }
    }
    return lines
  }

  /// A list as an inline YAML sequence.
  private static func list(_ values: [String]) -> String {
    "[\(values.joined(separator: ", "))]"
  }
}
