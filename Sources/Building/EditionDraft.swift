import Assembling
import Checking
import Document
import Findings
import Planning
import Publishing
import SectorKit
import WorkspaceFiles
import Writers

/// An edition put together and looked over, before anything of it is written.
struct EditionDraft {
  let edition: AssembledEdition
  let sketch: OutlineSketch
  let survey: AssemblySurvey
  /// The edition with what cannot stand replaced.
  let assembly: Assembly
  let outline: Outline
  /// What was found while it was put together.
  let findings: DiagnosticCollector

  /// Whether the edition shows a record, by its anchor.
  func shows(_ anchor: String) -> Bool {
    survey.anchors[anchor] != nil || edition.shownInLayouts.contains(anchor)
  }

  /// What formats make files of.
  var composed: ComposedEdition {
    ComposedEdition(assembly: assembly, outline: outline, articles: edition.articles)
  }
}

extension EditionBuild {
  /// The edition without the contributions in which plugins took the names of other parts.
  func draft(
    _ layouts: [Place: LayoutTemplate], into diagnostics: DiagnosticCollector
  ) async -> EditionDraft {
    var contributions = await ContributionRunner(
      plan: plan, plugins: plugins, library: library, precautions: options.precautions,
      jobs: options.jobs, observer: options.observer
    ).run(into: diagnostics)
    var draft = await draft(of: contributions, layouts)
    while contributions.setAside(draft.survey.clashes, because: DuplicateAnchor().failure) {
      draft = await self.draft(of: contributions, layouts)
    }
    return draft
  }

  private func draft(
    of contributions: Contributions, _ layouts: [Place: LayoutTemplate]
  ) async -> EditionDraft {
    let findings = DiagnosticCollector()
    let edition = AssemblyMaker(
      plan: plan, folder: folder, library: library, contributions: contributions,
      collections: collections, layouts: layouts, diagnostics: findings
    ).make()
    let sketch = await OutlineSketch(edition.assembly, jobs: options.jobs)
    async let sketched = sketch.outline(jobs: options.jobs)
    let survey = AssemblySurvey(of: sketch.references, root: workspace.root)
    let assembly = survey.repaired(edition.assembly)
    let outline = await sketched
    return await EditionDraft(
      edition: edition, sketch: sketch, survey: survey, assembly: assembly,
      outline: survey.needsRepair ? Outline(assembly, jobs: options.jobs) : outline,
      findings: findings)
  }
}
