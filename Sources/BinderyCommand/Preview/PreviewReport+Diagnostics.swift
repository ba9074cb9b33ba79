import Building
import Bytes
import Findings
import PreviewNotes
import WorkspaceFiles

extension PreviewReport {
  /// The report of a build, with excerpts from the files that its findings are about.
  init(of report: BuildReport, in root: Folder) {
    var excerpts = SourceExcerpts(root: root)
    self.init(
      isPublished: report.editions.allSatisfy { $0.location != nil },
      findings: Diagnostic.ordered(report.editions.flatMap(\.diagnostics)).map { diagnostic in
        Finding(
          severity: diagnostic.severity.rawValue, code: diagnostic.code.name,
          message: diagnostic.message, place: diagnostic.place.map(Place.init),
          excerpt: diagnostic.place.flatMap { try? excerpts.excerpt($0).get() } ?? "",
          fix: diagnostic.fix,
          notes: diagnostic.notes.map {
            Finding.Note(message: $0.message, place: $0.place.map(Place.init))
          })
      })
  }

  /// Writes the report into a folder.
  ///
  /// Where that fails, the preview says that the build has told nothing.
  func write(to location: String) {
    try? Folder(location: location).create(Self.file, JSONText.of(self))
  }
}

extension PreviewReport.Place {
  fileprivate init(_ place: Findings.Place) {
    self.init(path: place.path, line: place.line, column: place.column)
  }
}
