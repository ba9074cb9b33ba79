/// The parts of the Static Analysis Results Interchange Format 2.1.0 (OASIS) that findings use.
struct SARIFLog: Encodable {
  struct Message: Encodable { var text: String }
  struct Rule: Encodable {
    var id: String
    var shortDescription: Message
    var help: Message
  }
  struct Driver: Encodable {
    var name: String
    var rules: [Rule]
  }
  struct Tool: Encodable { var driver: Driver }
  struct ArtifactLocation: Encodable { var uri: String }
  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int?
    var endLine: Int?
    /// The column just after the region.
    var endColumn: Int?
  }
  struct PhysicalLocation: Encodable {
    var artifactLocation: ArtifactLocation
    var region: Region
  }
  struct Location: Encodable {
    var physicalLocation: PhysicalLocation
    var message: Message?
  }
  struct Content: Encodable { var text: String }
  struct Replacement: Encodable {
    var deletedRegion: Region
    var insertedContent: Content
  }
  struct ArtifactChange: Encodable {
    var artifactLocation: ArtifactLocation
    var replacements: [Replacement]
  }
  struct Fix: Encodable {
    var description: Message?
    var artifactChanges: [ArtifactChange]
  }
  struct Result: Encodable {
    var ruleId: String
    var level: String
    var message: Message
    var locations: [Location]
    var relatedLocations: [Location]
    var fixes: [Fix]?
  }
  struct Run: Encodable {
    var tool: Tool
    /// Columns count Unicode scalars.
    var columnKind = "unicodeCodePoints"
    var results: [Result]
  }

  var schema = "https://json.schemastore.org/sarif-2.1.0.json"
  var version = "2.1.0"
  var runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  init(runs: [Run]) { self.runs = runs }
}
