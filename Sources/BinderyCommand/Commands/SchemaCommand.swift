import ArgumentParser
import Bytes
import Assembling
import Records
import SectorKit

/// `bindery schema`.
struct SchemaCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a kind of file.",
    discussion: """
      Editors that support YAML use it for completion and help (JSON Schema, draft 2020-12). Name \
      the schema in the first line of a file; a workspace keeps its schemas in .schemas/:

        # yaml-language-server: $schema=../../.schemas/report.json
      """)

  @Argument(
    help: ArgumentHelp(
      "The kind of file: \(Self.schemas([]).map(\.name).joined(separator: ", ")).",
      valueName: "kind"),
    completion: .list(Self.schemas([]).map(\.name)))
  var kind: String

  private static func schemas(_ plugins: [any SectorPlugin]) -> [ContentSchema] {
    let kinds = RecordKinds.standard.adding(plugins.flatMap(\.recordKinds))
    return ContentSchema.all(kinds, Collections(kinds))
  }

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    let schemas = Self.schemas(plugins)
    guard let schema = schemas.first(where: { $0.name == kind }) else {
      throw ValidationError.unknown("kind of file", kind, among: schemas.map(\.name))
    }
    environment.standardOutput(JSONText.of(schema.json))
    return 0
  }
}
