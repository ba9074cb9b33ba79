import Assembling
import Checking
import Findings
import Planning
import Publishing
import Records
import SectorKit
import WorkspaceFiles

/// Builds one edition from its plan and the units' content.
///
/// Stage after stage adds to what happened; a ``Verdict`` over that decides whether the next stage is
/// worth while and how the edition comes out.
struct EditionBuild {
  let plan: EditionPlan
  let folder: Folder
  let workspace: Workspace
  let plugins: [any SectorPlugin]
  let library: ContentLibrary
  let collections: Collections
  let contentFindings: ContentFindings
  let judge: FindingJudge
  let options: BuildOptions

  /// Builds the edition.
  ///
  /// - Parameter reading: what was found while the configuration was read.
  func run(_ reading: DiagnosticCollector) async -> EditionOutcome {
    var course = BuildCourse(judge)
    let writing = DiagnosticCollector()
    let output = OutputPlan(
      for: plan, theme: workspace.templates.folder(plan.theme.value),
      formats: options.outputFormats, jobs: options.jobs, diagnostics: writing)
    let layouts = layouts(into: reading)
    course.findings.report(contentsOf: reading)
    course.findings.report(contentsOf: writing)
    course.findings.report(checkPlan())
    guard course.endConfiguration().replacesOutput else { return outcome(of: course) }

    let contributing = DiagnosticCollector()
    let draft = await draft(layouts, into: contributing)
    report(draft, contributing, to: &course)
    // Beside the writing, which takes much longer.
    async let unshown = unshown(draft)
    guard course.verdict.replacesOutput else { return outcome(of: course, draft) }

    let files = await output.files(of: draft.composed)
    course.findings.report(contentsOf: writing)
    // Strictness judges all that was found, messages and their sizes included.
    course.events.isStrict = options.isStrict
    guard course.verdict.replacesOutput else { return outcome(of: course, draft) }

    course.events.lostFormat = output.isLossy
    course.findings.reportLosses(output.findings)
    var location: String?
    if let parent = options.output {
      let publication = await publish(files, of: draft, isLossy: output.isLossy, in: parent)
      course.add(publication)
      location = publication.isPublished ? "\(parent)/\(plan.name)" : nil
    }
    return await outcome(of: course, draft, unshown, at: location)
  }

  private func publish(
    _ files: [OutputFile], of draft: EditionDraft, isLossy: Bool, in parent: String
  ) async -> Publishing.Publication {
    await Publisher(
      edition: plan.name, title: plan.title, root: workspace.root, isStrict: options.isStrict,
      jobs: options.jobs, observer: options.observer
    ).publish(
      files, assets: draft.survey.assets, of: draft.outline, words: plan.words,
      sections: draft.edition.sources, isLossy: isLossy, in: parent)
  }

  private func checkPlan() -> [Diagnostic] {
    Checks.findings(
      in: PlannedEdition(plan: plan, sectors: plugins.map(\.description), library: library))
  }

  /// Adds what was found in the content and in the edition made of it.
  private func report(
    _ draft: EditionDraft, _ contributing: DiagnosticCollector, to course: inout BuildCourse
  ) {
    for need in plan.needs(plugins) {
      course.findings.report(limited: contentFindings[need].ofReading)
      course.findings.report(contentFindings[need].ofChecks)
    }
    course.findings.report(contentsOf: contributing)
    course.findings.report(contentsOf: draft.findings)
    course.findings.report(draft.survey.fileFindings + Checks.findings(in: draft.survey))
    course.findings.report(Checks.findings(in: draft.edition))
    course.add(draft.edition.failures)
  }

  private func outcome(
    of course: BuildCourse, _ draft: EditionDraft? = nil, _ unshown: [Activity] = [],
    at location: String? = nil
  ) -> EditionOutcome {
    var outcome = EditionOutcome(name: plan.name, course: course, location: location)
    outcome.assembly = draft?.assembly
    // Keeps the whole draft alive, so that its trees are never taken apart: the process exits first.
    if let draft { outcome.contains = draft.shows }
    outcome.unshown = unshown
    return outcome
  }

  /// The activities of the edition's period that it does not show.
  private func unshown(_ draft: EditionDraft) -> [Activity] {
    guard plan.kind.needsPeriod, let period = plan.period?.value else { return [] }
    let selection = RecordSelection(period: period)
    return plugins.lazy.flatMap { library[$0.description.id]?.content?.records.activities ?? [] }
      .filter { selection.takes($0) && !draft.shows($0.anchor) }
  }

  /// The layouts of collected sections, by the places of the sections.
  private func layouts(into diagnostics: DiagnosticCollector) -> [Place: LayoutTemplate] {
    let folder = workspace.templates.folder("sections")
    var layouts: [Place: LayoutTemplate] = [:]
    for section in plan.allSections {
      guard case .collection(let plan) = section.source, let layout = plan.layout,
        let collection = collections[plan.kind]
      else { continue }
      layouts[section.place] = LayoutTemplate(
        layout.value, for: collection, in: folder, namedAt: layout.place,
        diagnostics: diagnostics)
    }
    return layouts
  }
}
