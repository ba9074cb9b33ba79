import Assembling
import Checking
import Document
import Findings
import Planning
import Publishing
import SectorKit
import Writers

/// An edition that is assembled and surveyed, but not yet written.
struct EditionDraft {
  let edition: AssembledEdition
  let sketch: OutlineSketch
  let survey: AssemblySurvey
  /// The edition, with everything invalid replaced.
  let assembly: Assembly
  let outline: Outline
  /// The findings from assembling it.
  let findings: DiagnosticCollector

  /// Whether the edition shows a record, by its anchor.
  func shows(_ anchor: String) -> Bool {
    survey.anchors[anchor] != nil || edition.shownInLayouts.contains(anchor)
  }

  /// The input of the output formats.
  func composed(with pictures: PreparedPictures, _ output: OutputPlan) -> ComposedEdition {
    ComposedEdition(
      assembly: assembly, outline: outline, articles: edition.articles, pictures: pictures,
      handouts: output.handouts)
  }
}

extension EditionBuild {
  /// A draft without the contributions that reused the anchors of other parts.
  func draft(
    _ layouts: [Place: LayoutTemplate], _ look: AssemblyLook, into diagnostics: DiagnosticCollector
  ) async -> EditionDraft {
    var contributions = await ContributionRunner(
      plan: plan, plugins: plugins, library: library, restrictions: options.restrictions,
      jobs: options.jobs, observer: options.observer, trial: tryWriting
    ).run(into: diagnostics)
    var draft = await draft(of: contributions, layouts, look)
    while contributions.setAside(
      draft.survey.clashes, made: draft.edition.madeOfOwnKinds, because: DuplicateAnchor().failure)
    {
      draft = await self.draft(of: contributions, layouts, look)
    }
    return draft
  }

  /// Writes a contribution alone in every format of the edition, and keeps nothing.
  @Sendable private func tryWriting(_ contribution: Contribution) async {
    let output = await OutputPlan(
      for: plan, templates: workspace.templates, formats: options.outputFormats,
      engines: options.engines, jobs: 1, diagnostics: DiagnosticCollector())
    var assembly = Assembly(
      metadata: EditionMetadata(
        title: plan.title, organization: plan.organization, period: nil, language: plan.language),
      blocks: contribution.fragments.flatMap(\.blocks))
    let sketch = await OutlineSketch(assembly, jobs: 1)
    assembly = AssemblySurvey(of: sketch.references, root: workspace.root).repaired(assembly)
    await output.tryWriting(
      ComposedEdition(
        assembly: assembly, outline: await Outline(assembly, jobs: 1), articles: []))
  }

  private func draft(
    of contributions: Contributions, _ layouts: [Place: LayoutTemplate], _ look: AssemblyLook
  ) async -> EditionDraft {
    let findings = DiagnosticCollector()
    let edition = AssemblyMaker(
      plan: plan, folder: folder, library: library, contributions: contributions,
      collections: collections, layouts: layouts, figures: figures, diagnostics: findings,
      observer: options.observer, look: look
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
