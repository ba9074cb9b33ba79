import Assembling
import Document
import Findings
import Planning
import Publishing
import Records
import SectorKit
import WorkspaceFiles
import Writers

/// Builds one edition from its plan and the units' content.
struct EditionBuild {
  let plan: EditionPlan
  let folder: Folder
  let workspace: Workspace
  let plugins: [any SectorPlugin]
  let library: ContentLibrary
  let collections: Collections
  let options: BuildOptions
  let diagnostics: DiagnosticCollector

  func run() async -> EditionOutcome {
    checkSectors()
    let output = OutputPlan(
      for: plan, theme: workspace.templates.folder(plan.theme.value),
      formats: options.outputFormats,
      jobs: options.jobs, diagnostics: diagnostics)
    let layouts = layouts()
    guard !diagnostics.hasErrors else { return outcome(.misconfigured) }

    for need in plan.needs(plugins) {
      diagnostics.report(contentsOf: library[need]?.diagnostics ?? [])
    }
    var contributions = await ContributionRunner(
      plan: plan, plugins: plugins, library: library, precautions: options.precautions,
      jobs: options.jobs, observer: options.observer
    ).run(into: diagnostics)
    var draft = await draft(of: contributions, layouts)
    while contributions.setAside(draft.check.clashes) {
      draft = await self.draft(of: contributions, layouts)
    }
    let (maker, outline, check) = (draft.maker, draft.outline, draft.check)
    diagnostics.report(contentsOf: draft.findings.ordered)
    diagnostics.report(contentsOf: check.clashes.map(\.diagnostic))
    let assembly = check.assembly
    // Beside the writing, which takes much longer.
    async let unshown = unshown(check.anchors)

    let hasContentErrors = diagnostics.hasErrors
    diagnostics.report(contentsOf: maker.failures.map(\.diagnostic))
    if hasContentErrors || maker.failures.contains(where: { $0.policy == .fail }) {
      return outcome(.incomplete)
    }
    let finalOutline =
      check.needsRewriting ? await Outline(assembly, jobs: options.jobs) : outline
    let files = await output.files(
      of: ComposedEdition(assembly: assembly, outline: finalOutline, articles: maker.articles))
    if options.isStrict, diagnostics.ordered.contains(where: { $0.severity == .warning }) {
      return outcome(.incomplete)
    }
    diagnostics.report(contentsOf: output.findings)
    var isDegraded = !maker.failures.isEmpty || output.isLossy
    guard let parent = options.output else {
      return await outcome(isDegraded ? .incomplete : .complete, of: draft, unshown)
    }
    let publication = await Publisher(
      edition: plan.name, title: plan.title, root: workspace.root, isStrict: options.isStrict,
      jobs: options.jobs, observer: options.observer
    ).publish(
      files, assets: check.assets, of: finalOutline, words: plan.words, sections: maker.sources,
      isLossy: output.isLossy, in: parent)
    diagnostics.report(contentsOf: publication.findings)
    guard publication.isPublished else { return outcome(.incomplete) }
    isDegraded = isDegraded || publication.isLossy
    return await outcome(
      isDegraded ? .incomplete : .complete, of: draft, unshown, at: "\(parent)/\(plan.name)")
  }

  /// An edition put together and looked over, before anything of it is reported or written.
  private struct Draft {
    var maker: AssemblyMaker
    var sketch: OutlineSketch
    var outline: Outline
    var check: AssemblyCheck
    var findings: DiagnosticCollector
  }

  private func draft(
    of contributions: Contributions, _ layouts: [Place: LayoutTemplate]
  ) async -> Draft {
    let findings = DiagnosticCollector()
    var maker = AssemblyMaker(
      plan: plan, folder: folder, library: library, contributions: contributions,
      collections: collections, layouts: layouts, diagnostics: findings)
    let made = maker.assembly()
    let sketch = await OutlineSketch(made, jobs: options.jobs)
    async let outline = sketch.outline(jobs: options.jobs)
    let check = AssemblyCheck(
      of: made, sketch.references, root: workspace.root, diagnostics: findings)
    return await Draft(
      maker: maker, sketch: sketch, outline: outline, check: check, findings: findings)
  }

  private func outcome(
    _ status: BuildStatus, of draft: Draft? = nil, _ unshown: [Activity] = [],
    at location: String? = nil
  ) -> EditionOutcome {
    var outcome = EditionOutcome(
      name: plan.name, status: status, location: location, diagnostics: diagnostics.ordered,
      assembly: draft?.check.assembly)
    // All of the draft is kept: the process may end before anybody has to take it apart.
    if let draft { outcome.holds = { draft.check.anchors[$0] != nil } }
    outcome.unshown = unshown
    return outcome
  }

  /// The activities of the edition's period that it does not show.
  private func unshown(_ anchors: AssemblyCheck.Anchors) -> [Activity] {
    guard plan.kind.needsPeriod, let period = plan.period?.value else { return [] }
    let selection = RecordSelection(period: period)
    return plugins.lazy.flatMap { library[$0.description.id]?.content?.records.activities ?? [] }
      .filter { selection.takes($0) && anchors[$0.anchor] == nil }
  }

  // MARK: Checks that need the workspace

  /// Reports units that the configuration names and the workspace lacks, and records that it names
  /// and the units lack.
  private func checkSectors() {
    for section in plan.allSections {
      var named: [Located<String>] = []
      switch section.source {
      case .sector(let sector, _): named = [sector]
      case .collection(let collection): named = collection.from
      case .file, nil: break
      }
      for sector in named where library[sector.value] == nil {
        let folder = plugins.first { $0.description.id == sector.value }?.description.folder
        diagnostics.report(
          .sectorWithoutFolder(
            sector.value, folder: "Plugins/\(folder ?? sector.value)/Content", at: sector.place))
      }
      guard !section.only.isEmpty else { continue }
      let sectors = named.isEmpty ? plugins.map(\.description.id) : named.map(\.value)
      let contents = sectors.compactMap { library[$0]?.content }
      let known = contents.flatMap { $0.records.activities.map(\.id) }
      for id in section.only where !known.contains(id.value) {
        diagnostics.report(.unknownRecord(id.value, at: id.place, known: known))
      }
      noteRecordsOutsidePeriod(section, contents)
    }
  }

  /// Notes records that a section names although their date falls outside the edition's period.
  private func noteRecordsOutsidePeriod(_ section: SectionPlan, _ contents: [SectorContent]) {
    guard let period = plan.period?.value else { return }
    for id in section.only {
      for activity in contents.lazy.flatMap(\.records.activities) where activity.id == id.value {
        if let date = activity.dates.first, !period.holds(date) {
          diagnostics.report(
            .outsidePeriod(id.value, date: date.text(plan.words), at: id.place))
        }
      }
    }
  }

  /// The layouts of collected sections, by the places of the sections.
  private func layouts() -> [Place: LayoutTemplate] {
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
