import Assembling
import Checking
import Findings
import Planning
import Publishing
import SectorKit
import WorkspaceFiles
import Writers

extension Workspace {
  /// The themes in `Templates/`: the folders with a page template.
  func themeNames() -> [String] {
    let folders = (try? templates.folders()) ?? []
    return folders.filter { name in
      DocumentWriters.all.contains { templates.folder(name).holds(PageTemplate.fileName(for: $0)) }
    }
  }

  /// What configurations in this workspace may refer to.
  func vocabulary(
    _ plugins: [any SectorPlugin], _ collections: Collections
  ) -> Vocabulary {
    Vocabulary(
      sectors: plugins.map {
        .init(id: $0.description.id, fragments: $0.fragments.map(\.id))
      },
      collections: collections.all.map { .init(name: $0.name, fields: $0.fields) },
      layouts: layoutNames(), themes: themeNames(), formats: DocumentWriters.names,
      checks: Checks.codes.map(\.name), findings: DiagnosticCode.ofBuilds.map(\.name))
  }
}
