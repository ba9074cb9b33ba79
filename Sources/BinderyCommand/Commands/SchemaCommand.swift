import ArgumentParser
import Bytes
import SectorKit

/// `bindery schema`.
struct SchemaCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a kind of file.",
    discussion: """
      Editors that know YAML take completion and help from it (JSON Schema, draft 2020-12). Say in a \
      file's first line where the schema is; a workspace keeps them in .schemas/:

        # yaml-language-server: $schema=../../.schemas/report.json
      """)

  @Argument(
    help: ArgumentHelp(
      "The kind of file: \(ContentSchema.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kind"))
  var kind: ContentSchema

  func run(plugins: [any SectorPlugin], environment: CommandEnvironment) async throws -> Int32 {
    environment.standardOutput(JSONText.of(kind.json))
    return 0
  }
}

extension ContentSchema: ExpressibleByArgument {}
