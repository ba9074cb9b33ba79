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
  /// A preview without it shows pages all the same: problems with the file are passed over.
  func writePreviewMap(of draft: EditionDraft, _ composed: ComposedEdition, to location: String)
    async
  {
    let marks = SourceMarks(of: draft.assembly.blocks)
    let pages = await MarkedPages(
      of: plan, templates: workspace.templates, jobs: options.jobs
    ).pages(of: composed, marks: marks)
    let units = plugins.map { ($0.description.folder, $0.description.id) }
    let outline = PreviewOutline(
      of: draft.assembly.blocks, sources: marks.files,
      units: Dictionary(units) { first, _ in first })
    var otherFormats: [String] = []
    for format in options.outputFormats.all
    where !format.engines.isEmpty && !plan.formats.contains(where: { $0.value == format.name }) {
      if await options.engines.haveAll(format.engines) { otherFormats.append(format.name) }
    }
    let map = PreviewMap(
      edition: plan.name, title: plan.title, sources: marks.files, pages: pages,
      outline: outline.parts,
      otherFormats: otherFormats)
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
