import Assembling
import Checking
import Findings
import Planning
import Proofreading
import Publishing
import Records
import SectorKit
import WorkspaceFiles

/// Builds one edition from its plan and the content of units.
///
/// Each stage adds to the edition's progress; the ``Verdict`` on it decides whether the next stage
/// is worth running, and the outcome.
struct EditionBuild {
  let plan: EditionPlan
  let folder: Folder
  let workspace: Workspace
  let plugins: [any SectorPlugin]
  let library: ContentLibrary
  let collections: Collections
  let figures: EditionFigures
  /// The editions of the run.
  let names: [String]
  let contentFindings: ContentFindings
  let dates: WrittenDates
  let texts: TextLibrary
  let judge: FindingJudge
  let options: BuildOptions

  /// Builds the edition.
  ///
  /// - Parameter reading: the findings from reading the configuration.
  func run(_ reading: DiagnosticCollector) async -> EditionOutcome {
    var progress = EditionProgress(judge)
    let writing = DiagnosticCollector()
    let output = await OutputPlan(
      for: plan, templates: workspace.templates, formats: options.outputFormats,
      engines: options.engines, jobs: options.jobs, diagnostics: writing)
    let layouts = layouts(into: reading)
    progress.findings.report(contentsOf: reading)
    progress.findings.report(contentsOf: writing)
    progress.findings.report(checkPlan())
    guard progress.endConfiguration().replacesOutput else { return outcome(of: progress) }

    let contributing = DiagnosticCollector()
    let draft = await draft(layouts, output.look, into: contributing)
    let scope = report(draft, contributing, to: &progress)
    progress.findings.report(await readTexts(of: draft, scope))
    // Runs during the writing of the outputs, which takes much longer.
    async let unshown = unshown(draft)
    guard progress.verdict.replacesOutput else { return outcome(of: progress, draft) }

    let pictures = await pictures(of: draft, for: output.pictureUses)
    progress.findings.report(pictures.findings)
    guard progress.verdict.replacesOutput else { return outcome(of: progress, draft) }

    let composed = draft.composed(with: pictures, output)
    let files = await output.files(of: composed)
    progress.findings.report(contentsOf: writing)
    // Strictness applies to everything found, including the sizes of messages.
    progress.events.isStrict = options.isStrict
    guard progress.verdict.replacesOutput else { return outcome(of: progress, draft) }

    progress.findings.report(output.losses(of: draft.outline))
    progress.events.lostFormat = output.isLossy
    progress.findings.reportLosses(output.findings)
    var location: String?
    if let parent = options.output {
      // Somebody waits for it, so it runs during the writing of the outputs.
      async let map = options.previewNotes == nil ? nil : previewMap(of: draft, composed)
      let publication = await publish(
        files, of: composed, draft, isLossy: output.isLossy, in: parent)
      progress.add(publication)
      location = publication.isPublished ? "\(parent)/\(plan.name)" : nil
      if publication.isPublished, let notes = options.previewNotes {
        await map?.write(to: notes)
      }
    }
    return await outcome(of: progress, draft, unshown, at: location)
  }

  private func publish(
    _ files: [OutputFile], of edition: ComposedEdition, _ draft: EditionDraft, isLossy: Bool,
    in parent: String
  ) async -> Publishing.Publication {
    await Publisher(
      edition: plan.name, title: plan.title, root: workspace.root, isStrict: options.isStrict,
      jobs: options.jobs, engines: options.engines, observer: options.observer
    ).publish(
      files, assets: edition.pictures.files, of: edition.outline, words: plan.words,
      sections: draft.edition.sources, figures: ManifestFigure.all(in: draft.edition, figures),
      isLossy: isLossy, in: parent)
  }

  /// The edition's pictures in the sizes that its formats need.
  private func pictures(
    of draft: EditionDraft, for uses: Set<PictureUse>
  ) async -> PreparedPictures {
    await PictureStudio(
      root: workspace.root, edition: plan.name, uses: uses, keeps: options.output != nil,
      jobs: options.jobs, observer: options.observer
    ).pictures(
      of: draft.sketch.references.flatMap(\.images), among: draft.survey.assets,
      at: Place(path: plan.path, line: 1))
  }

  private func checkPlan() -> [Diagnostic] {
    Checks.findings(
      in: PlannedEdition(plan: plan, sectors: plugins.map(\.description), library: library))
  }

  /// Reports the findings in the content and in the edition made from it.
  private func report(
    _ draft: EditionDraft, _ contributing: DiagnosticCollector, to progress: inout EditionProgress
  ) -> EditionScope {
    let found = plan.needs(plugins).map { contentFindings[$0] }
    let scope = EditionScope(
      draft, of: plan, library, dates: dates, findings: found.flatMap { $0.ofReading + $0.ofChecks }
    )
    for findings in found {
      progress.findings.report(limited: findings.ofReading.filter(scope.contains))
      progress.findings.report(findings.ofChecks.filter(scope.contains))
    }
    progress.unconcerned = found.flatMap { $0.ofReading + $0.ofChecks }
      .filter { $0.severity != .note && !scope.contains($0) }
    let figures = FigureFindings(of: self, draft, in: scope)
    progress.findings.report(figures.concerned)
    progress.unconcerned += figures.unconcerned
    progress.findings.report(contentsOf: contributing)
    progress.findings.report(contentsOf: draft.findings)
    progress.findings.report(draft.survey.fileFindings + Checks.findings(in: draft.survey))
    var edition = draft.edition
    // A mistake in the records may be the reason for an empty collection, and is enough to correct.
    if found.contains(where: { $0.ofReading.contains { $0.severity == .error } }) {
      edition.emptyCollections = []
    }
    progress.findings.report(Checks.findings(in: edition))
    if Checks.needEveryUnit(judge) {
      let content = ShownContent(
        in: library, of: plugins.map(\.description.id), period: plan.period?.value,
        shows: draft.shows, images: draft.sketch.references.flatMap(\.images),
        cover: draft.edition.cover)
      progress.findings.report(Checks.findings(in: content, for: judge))
    }
    progress.add(draft.edition.failures)
    return scope
  }

  /// The findings of checks of texts: of all of them in a run that reads texts, else of those that the
  /// edition names, because reading every word takes longer than building.
  private func readTexts(of draft: EditionDraft, _ scope: EditionScope) async -> [Diagnostic] {
    let checks = TextChecks.all.filter { check in
      judge.asksFor(check.code)
        || options.readsTexts && check.isOnByDefault && !judge.isOff(check.code)
    }
    guard !checks.isEmpty else { return [] }
    let files = draft.edition.sources.flatMap(\.files)
    let texts = await texts.texts(of: files, period: plan.period, in: folder, jobs: options.jobs)
    // Placeholders from ‘bindery new’ are known from the assembly, dead addresses from reading.
    let read =
      draft.findings.ordered + plan.needs(plugins).flatMap { contentFindings[$0].ofReading }
    let known =
      draft.edition.placeholders.map(\.place)
      + read.filter { DiagnosticCode.addresses.contains($0.code) }.compactMap(\.place)
    let found = await TextChecks.findings(
      in: texts, by: checks, isOfEdition: true, jobs: options.jobs)
    return found.findings.filter { finding in
      guard scope.contains(finding) else { return false }
      return finding.code != .placeholderText
        || !known.contains { $0.path == finding.place?.path && $0.line == finding.place?.line }
    }
  }

  private func outcome(
    of progress: EditionProgress, _ draft: EditionDraft? = nil, _ unshown: [Activity] = [],
    at location: String? = nil
  ) -> EditionOutcome {
    var outcome = EditionOutcome(name: plan.name, progress: progress, location: location)
    outcome.assembly = draft?.assembly
    outcome.period = plan.period
    outcome.sources = draft?.edition.sources ?? []
    outcome.figures = figures
    outcome.figureUses = draft?.edition.figureUses ?? []
    // Keeps the draft alive to avoid deallocating its trees; the process exits first.
    if let draft { outcome.contains = draft.shows }
    outcome.unshown = unshown
    return outcome
  }

  /// The activities of the edition's period that the edition does not show.
  private func unshown(_ draft: EditionDraft) -> [Activity] {
    guard plan.kind.needsPeriod, let period = plan.period?.value else { return [] }
    let selection = RecordSelection(period: period)
    return plugins.lazy.flatMap { library[$0.description.id]?.content?.records.activities ?? [] }
      .filter { selection.takes($0) && !draft.shows($0.anchor) }
  }

  /// The layouts of collection sections, by the places of the sections.
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
