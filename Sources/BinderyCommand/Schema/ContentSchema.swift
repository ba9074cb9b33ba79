import Assembling
import ContentReading
import Planning
import Publishing
import Records
import Theming
import YAMLReader

/// The schema of a kind of file.
struct ContentSchema {
  /// The name of the schema on the command line.
  let name: String
  /// A description of the file, in one sentence.
  let summary: String
  /// The keys of the file, or of each item if it contains a list.
  let keys: [YAMLKey]
  /// Whether the file contains a list.
  private let isList: Bool
  /// The keys of sections in the file; nil if it has no sections.
  let sectionKeys: [YAMLKey]?

  private init(
    _ name: String, _ summary: String, _ keys: [YAMLKey], isList: Bool = false,
    sectionKeys: [YAMLKey]? = nil
  ) {
    self.name = name
    self.summary = summary
    self.keys = keys
    self.isList = isList
    self.sectionKeys = sectionKeys
  }

  /// The schema of a kind of record; nil if its files are not YAML.
  private init?(_ type: any Record.Type) {
    let (name, summary) = type.schema
    switch type.recordFile {
    case .documents(_, let keys): self.init(name, summary, keys)
    case .list(_, let keys): self.init(name, summary, keys, isList: true)
    case .table: return nil
    }
  }

  /// The schemas of configurations, of unit profiles and of records.
  ///
  /// - Parameters:
  ///   - kinds: the kinds of records.
  ///   - collections: the available collections.
  static func all(_ kinds: RecordKinds, _ collections: Collections) -> [ContentSchema] {
    [
      ContentSchema(
        "report", "The configuration of an edition, Configs/<edition>/report.yaml.",
        EditionFile.keys,
        sectionKeys: SectionFields.keys(
          collections: collections.all.map(\.name),
          exhibits: collections.all.flatMap(\.exhibits))),
      ContentSchema(
        "theme", "The look of editions, Templates/<theme>/theme.yaml.", ThemeFile.keys),
      ContentSchema(
        "sector", "The profile of a unit, Plugins/<Sector>/Content/sector.yaml.",
        SectorFile.keys),
    ] + kinds.types.compactMap { ContentSchema($0) }
  }

  /// The path of the schema in a workspace.
  var path: String { Self.path(of: name) }

  /// The path of a schema in a workspace, by name.
  private static func path(of name: String) -> String { ".schemas/\(name).json" }

  /// The comment that points editors from a file to its schema, given the depth of the file's
  /// folder in the workspace.
  static func modeline(_ name: String, depth: Int) -> String {
    "# yaml-language-server: $schema=\(String(repeating: "../", count: depth))\(path(of: name))"
  }

  /// The schema as JSON Schema (draft 2020-12), generated from the same declarations as the reader.
  var json: JSONValue {
    let shape = YAMLShape.object(keys)
    var members = JSONSchema.members(of: isList ? .list(shape) : shape)
    members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    members["title"] = .string(name)
    members["description"] = .string(summary)
    if let sectionKeys {
      // Sections are recursive: the reader reads each level with the same keys.
      members["$defs"] = ["section": .object(JSONSchema.members(of: .object(sectionKeys)))]
    }
    return .object(members)
  }
}
