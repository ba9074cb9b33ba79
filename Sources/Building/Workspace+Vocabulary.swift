import Assembling
import Checking
import Findings
import Planning
import Publishing
import SectorKit
import Theming
import WorkspaceFiles

extension Workspace {
  /// The themes in `Templates/`: the folders that contain a page template of any format, or name
  /// the theme that they are based on.
  private func themeNames(_ formats: OutputFormats) throws(FileProblem) -> [String] {
    try templates.folders().filter { name in
      let folder = templates.folder(name)
      return formats.all.contains { $0.pageTemplates.contains(where: folder.contains) }
        || folder.contains(ThemeFile.name)
    }
  }

  /// The names that configurations in this workspace may refer to; folders that cannot be listed
  /// are reported.
  func vocabulary(
    _ plugins: [any SectorPlugin], _ collections: Collections, _ formats: OutputFormats,
    reportingTo diagnostics: DiagnosticCollector
  ) -> Vocabulary {
    Vocabulary(
      sectors: plugins.map {
        .init(id: $0.description.id, fragments: $0.fragments.map(\.id))
      },
      collections: collections.all.map {
        .init(
          name: $0.name, fields: $0.fields, isOfUnits: $0.isOfPlugin, exhibits: $0.exhibits)
      },
      layouts: listed(templates.folder(Self.layouts), diagnostics) { () throws(FileProblem) in
        try layoutNames()
      },
      themes: listed(templates, diagnostics) { () throws(FileProblem) in try themeNames(formats) },
      formats: formats.names,
      checks: Checks.excusableCodes.map(\.name), findings: DiagnosticCode.ofBuilds.map(\.name))
  }

  /// The names in a folder; empty if it cannot be listed, which is reported.
  private func listed(
    _ folder: Folder, _ diagnostics: DiagnosticCollector,
    _ names: () throws(FileProblem) -> [String]
  ) -> [String] {
    for name in folder.illegibleNames() {
      diagnostics.report(.illegibleName(folder.displayPath(name)))
    }
    do {
      return try names()
    } catch {
      diagnostics.report(error.diagnostic(path: folder.path, namedAt: nil))
      return []
    }
  }
}
