import Bytes
import Document
import Planning
import PreviewNotes
import Publishing
import WorkspaceFiles
import Writers

extension EditionBuild {
  /// Writes what a preview needs to know about a published edition.
  ///
  /// A preview without it shows pages all the same, so that problems with the file are passed over.
  func writePreviewMap(of draft: EditionDraft, to location: String) async {
    let marks = SourceMarks(of: draft.assembly.blocks)
    let pages = await MarkedPages(
      of: plan, theme: workspace.templates.folder(plan.theme.value), jobs: options.jobs
    ).pages(of: draft.composed, marks: marks)
    let units = plugins.map { ($0.description.folder, $0.description.id) }
    let outline = PreviewOutline(
      of: draft.assembly.blocks, sources: marks.files,
      units: Dictionary(units) { first, _ in first })
    let map = PreviewMap(
      edition: plan.name, title: plan.title, sources: marks.files, pages: pages,
      outline: outline.parts,
      otherFormats: options.outputFormats.all.filter { format in
        !format.engines.isEmpty && format.engines.allSatisfy { $0.start != nil }
          && !plan.formats.contains { $0.value == format.name }
      }.map(\.name))
    let folder = Folder(location: location)
    try? folder.create(PreviewMap.file, JSONText.of(map))
  }
}

extension EditionPlan {
  /// The plan without formats that take an outside engine, which a preview asks for when somebody looks
  /// at them; unchanged if nothing would be left.
  func withoutEngines(_ known: OutputFormats) -> EditionPlan {
    var plan = self
    plan.formats.removeAll { known[$0.value]?.engines.isEmpty == false }
    return plan.formats.isEmpty ? self : plan
  }
}
