import ContentReading
import Planning
import Records
import YAMLReader

/// The schema of a kind of file.
struct ContentSchema {
  /// The name by which the command knows it.
  let name: String
  /// What the file is, in a sentence.
  let summary: String
  /// The keys of the file, or of each item of its list.
  let keys: [YAMLKey]
  /// Whether the file contains a list.
  private let isList: Bool
  /// The keys of the sections that the file contains; nil for files without any.
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

  /// The schema of a kind of record's file; nil for files that are not YAML.
  private init?(_ type: any Record.Type) {
    let (name, summary) = type.schema
    switch type.recordFile {
    case .documents(_, let keys): self.init(name, summary, keys)
    case .list(_, let keys): self.init(name, summary, keys, isList: true)
    case .table: return nil
    }
  }

  /// The schemas of configurations, of what units say about themselves and of records.
  ///
  /// - Parameters:
  ///   - kinds: the kinds of records.
  ///   - collections: the names of what can be collected.
  static func all(_ kinds: RecordKinds, collections: [String]) -> [ContentSchema] {
    [
      ContentSchema(
        "report", "The configuration of an edition, Configs/<edition>/report.yaml.",
        EditionFile.keys, sectionKeys: SectionFields.keys(collections: collections)),
      ContentSchema(
        "sector", "What a unit says about itself, Plugins/<Sector>/Content/sector.yaml.",
        SectorFile.keys),
    ] + kinds.types.compactMap { ContentSchema($0) }
  }

  /// Where a workspace keeps the schema.
  var path: String { Self.path(of: name) }

  /// Where a workspace keeps the schema of a name.
  private static func path(of name: String) -> String { ".schemas/\(name).json" }

  /// The comment by which editors find a schema from a file so many folders below the workspace.
  static func modeline(_ name: String, depth: Int) -> String {
    "# yaml-language-server: $schema=\(String(repeating: "../", count: depth))\(path(of: name))"
  }

  /// The schema (JSON Schema, draft 2020-12), made from the declarations that the reader reads by.
  var json: JSONValue {
    let shape = YAMLShape.object(keys)
    var members = JSONSchema.members(of: isList ? .list(shape) : shape)
    members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    members["title"] = .string(name)
    members["description"] = .string(summary)
    if let sectionKeys {
      // Sections contain sections: the reader reads them by their own keys, level by level.
      members["$defs"] = ["section": .object(JSONSchema.members(of: .object(sectionKeys)))]
    }
    return .object(members)
  }
}
