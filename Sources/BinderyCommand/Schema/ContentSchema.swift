import ContentReading
import Planning
import YAMLReader

/// A kind of file that a schema describes.
enum ContentSchema: String, CaseIterable {
  /// `report.yaml`.
  case report
  /// `sector.yaml`.
  case sector
  /// The front matter of an activity.
  case activity
  /// `publications.yaml`.
  case publications
  /// `designations.yaml`.
  case designations
  /// `milestones.yaml`.
  case milestones
  /// `facts.yaml`.
  case facts

  /// Where a workspace keeps the schema.
  var path: String { ".schemas/\(rawValue).json" }

  /// The comment by which editors find the schema from a file so many folders below the workspace.
  func modeline(depth: Int) -> String {
    "# yaml-language-server: $schema=\(String(repeating: "../", count: depth))\(path)"
  }

  /// What the file is, in a few words.
  var summary: String {
    switch self {
    case .report: "The configuration of an edition, Configs/<edition>/report.yaml."
    case .sector: "What a unit says about itself, Plugins/<Sector>/Content/sector.yaml."
    case .activity: "The front matter of a file in Plugins/<Sector>/Content/activities/."
    case .publications: "The publications of a unit, Content/publications.yaml."
    case .designations: "Lists of designations, Content/designations.yaml."
    case .milestones: "Milestones, Content/milestones.yaml."
    case .facts: "Facts about a unit, Content/facts.yaml."
    }
  }

  /// The keys of the file, or of each item of its list.
  var keys: [YAMLKey] {
    switch self {
    case .report: EditionFile.keys
    case .sector: SectorFile.keys
    case .activity: ActivityFile.keys
    case .publications: PublicationsFile.keys
    case .designations: DesignationsFile.keys
    case .milestones: MilestonesFile.keys
    case .facts: FactsFile.keys
    }
  }

  /// Whether the file holds a list.
  private var isList: Bool {
    switch self {
    case .report, .sector, .activity: false
    case .publications, .designations, .milestones, .facts: true
    }
  }

  /// The schema (JSON Schema, draft 2020-12), made from the declarations that the reader reads by.
  var json: JSONValue {
    let shape = YAMLShape.object(keys)
    var members = JSONSchema.members(of: isList ? .list(shape) : shape)
    members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    members["title"] = .string(rawValue)
    members["description"] = .string(summary)
    if self == .report {
      // Sections hold sections: the reader reads them by their own keys, level by level.
      members["$defs"] = ["section": .object(JSONSchema.members(of: .object(SectionFields.keys)))]
    }
    return .object(members)
  }
}
