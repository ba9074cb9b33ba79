import Assembling
import Findings
import Planning
import Publishing
import SectorKit
import WorkspaceFiles
import Writers

extension Workspace {
  /// The themes in `Templates/`: the folders with a page template.
  private func themeNames() throws(FileProblem) -> [String] {
    try templates.folders().filter { name in
      Writers.all.contains { templates.folder(name).holds(PageTemplate.fileName(for: $0)) }
    }
  }

  /// What configurations in this workspace may refer to; what cannot be listed is reported.
  func vocabulary(
    _ plugins: [any SectorPlugin], reportingTo diagnostics: DiagnosticCollector
  ) -> Vocabulary {
    Vocabulary(
      sectors: plugins.map {
        .init(id: $0.description.id, fragments: $0.fragments.map(\.id))
      },
      layouts: listed(templates.folder(Self.layouts), diagnostics) { () throws(FileProblem) in
        try layoutNames()
      },
      themes: listed(templates, diagnostics) { () throws(FileProblem) in try themeNames() },
      formats: Writers.names)
  }

  /// Names in a folder; none where they cannot be listed, which is reported.
  private func listed(
    _ folder: Folder, _ diagnostics: DiagnosticCollector,
    _ names: () throws(FileProblem) -> [String]
  ) -> [String] {
    do {
      return try names()
    } catch {
      diagnostics.report(error.diagnostic(path: folder.path, namedAt: nil))
      return []
    }
  }
}
