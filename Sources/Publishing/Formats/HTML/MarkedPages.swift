import Bytes
import Findings
package import Planning
package import PreviewNotes
import Theming
package import WorkspaceFiles
package import Writers

/// Finds where the blocks of an edition begin in its web pages.
///
/// The pages once more, with marks in them; they are no part of the output.
package struct MarkedPages {
  private let plan: EditionPlan
  private let templates: Folder
  private let jobs: Int

  /// Describes the pages of a published edition.
  package init(of plan: EditionPlan, templates: Folder, jobs: Int) {
    self.plan = plan
    self.templates = templates
    self.jobs = jobs
  }

  /// The pages with the places of their blocks; none if the edition has no web pages.
  package func pages(of edition: ComposedEdition, marks: SourceMarks) async -> [PreviewMap.Page] {
    let format = HTMLFormat(marks: marks)
    // The findings about the theme were reported when the pages were made.
    let unheard = DiagnosticCollector()
    let theme = ThemeReader(plan.theme.value, in: templates, diagnostics: unheard).read()
    guard let use = plan.formats.first(where: { $0.value == format.name }),
      let prepared = format.prepared(
        in: FormatContext(
          plan: plan, theme: theme, place: use.place, jobs: jobs,
          diagnostics: unheard))
    else { return [] }
    var pages: [PreviewMap.Page] = []
    for file in await prepared.files(of: edition) {
      switch file.content {
      case .bytes(let bytes): pages.append(page(file.path, bytes))
      case .page(let writer, let frame):
        let content = await DocumentWriters.content(
          of: edition.outline, in: writer, words: plan.words, jobs: jobs)
        pages.append(page(file.path, frame.page(around: content)))
      case .asset, .picture, .derived: continue
      }
    }
    return pages
  }

  private func page(_ path: String, _ marked: ByteRope) -> PreviewMap.Page {
    let (bytes, marks) = SourceMarks.taken(from: Array(marked.parts.joined()))
    return PreviewMap.Page(
      path: path, size: bytes.count,
      marks: marks.map { "\($0.offset),\($0.file),\($0.line)" }.joined(separator: ";"))
  }
}
