import Bytes
import Document
import Planning
import PreviewNotes
import Publishing
import WorkspaceFiles
import Writers

extension EditionBuild {
  /// The map that a preview needs of a published edition.
  func previewMap(of draft: EditionDraft, _ composed: ComposedEdition) async -> PreviewMap {
    let marks = SourceMarks(of: draft.assembly.blocks)
    let pages = await MarkedPages(
      of: plan, templates: workspace.templates, jobs: options.jobs
    ).pages(of: composed, marks: marks)
    let units = plugins.map { ($0.description.folder, $0.description.id) }
    let outline = PreviewOutline(
      of: draft.assembly.blocks, sources: marks.files,
      units: Dictionary(units) { first, _ in first })
    // Whether an engine is new enough takes a start of it, which is left to who wants the format.
    let otherFormats = options.outputFormats.all.filter { format in
      !format.engines.isEmpty && format.engines.allSatisfy { $0.start != nil }
        && !plan.formats.contains { $0.value == format.name }
    }.map(\.name)
    return PreviewMap(
      edition: plan.name, title: plan.title, sources: marks.files, pages: pages,
      outline: outline.parts,
      otherFormats: otherFormats)
  }
}

extension PreviewMap {
  /// Writes the map into a folder.
  ///
  /// A preview without it shows pages all the same: problems with the file are passed over.
  func write(to location: String) {
    try? Folder(location: location).create(Self.file, JSONText.of(self))
  }
}

extension EditionPlan {
  /// The plan without formats that take an outside engine, which a preview asks for when somebody looks
  /// at them; unchanged if nothing would be left.
  func withoutEngines(_ known: OutputFormats) -> EditionPlan {
    var plan = self
    plan.formats.removeAll { known[$0.value]?.engines.isEmpty == false }
    plan.formatsOnRequest = formats.filter { known[$0.value]?.engines.isEmpty == false }
    return plan.formats.isEmpty ? self : plan
  }
}
