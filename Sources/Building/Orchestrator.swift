public import Assembling
import Findings
import Planning
public import SectorKit

/// Builds editions: content to records, records to fragments, fragments to an assembly, the
/// assembly to files.
///
/// The one function in which a build runs.
public struct Orchestrator: Sendable {
  private let workspace: Workspace
  private let plugins: [any SectorPlugin]
  private let collections: Collections
  private var options: BuildOptions

  /// Makes an orchestrator.
  public init(workspace: Workspace, plugins: [any SectorPlugin], options: BuildOptions) {
    self.workspace = workspace
    self.options = options
    var known: [any SectorPlugin] = []
    for plugin in plugins {
      let id = plugin.description.id
      if known.contains(where: { $0.description.id == id }) {
        // Neither is asked: nobody can tell which of them the configurations mean.
        self.options.precautions.plugins[id] = .duplicatePlugin(id)
      } else {
        known.append(plugin)
      }
    }
    self.plugins = known
    collections = Collections(RecordKinds.standard.adding(known.flatMap(\.recordKinds)))
  }

  /// Builds editions by their names.
  ///
  /// No edition sinks another.
  public func build(_ names: [String]) async -> BuildResult {
    let problems = DiagnosticCollector()
    let vocabulary = workspace.vocabulary(
      plugins, collections, options.outputFormats, reportingTo: problems)
    let known = knownEditions(reportingTo: problems)
    let planned = names.map { name in
      // What cannot be listed would be missed in every edition, under other names.
      problems.hasErrors
        ? Planned(name: name, diagnostics: problems) : plan(name, vocabulary, among: known)
    }
    let needs = planned.reduce(into: Set<ContentNeed>()) { needs, planned in
      if let plan = planned.plan { needs.formUnion(plan.needs(plugins)) }
    }
    options.observer?.willBegin(.reading)
    let library = await ContentLibrary(
      plugins, needs, in: workspace, jobs: options.jobs)
    var outcomes: [EditionOutcome] = []
    for planned in planned {
      guard let plan = planned.plan else {
        outcomes.append(
          EditionOutcome(
            name: planned.name, status: .misconfigured,
            diagnostics: planned.diagnostics.ordered))
        continue
      }
      if let reason = options.precautions.editions[plan.name] {
        outcomes.append(
          EditionOutcome(name: plan.name, status: .incomplete, diagnostics: [reason]))
        continue
      }
      let build = EditionBuild(
        plan: plan, folder: workspace.editions.folder(planned.name), workspace: workspace,
        plugins: plugins, library: library, collections: collections, options: options,
        diagnostics: planned.diagnostics)
      options.observer?.willBegin(.building(edition: plan.name))
      outcomes.append(await build.run())
    }
    if options.sector == nil, Set(names) == Set(known) {
      noteUnusedRecords(in: &outcomes)
    }
    return BuildResult(outcomes: outcomes, library: library)
  }

  /// Notes records that fall in the period of an edition and that no edition shows; only a run over
  /// all editions can know.
  private func noteUnusedRecords(in outcomes: inout [EditionOutcome]) {
    let shown = outcomes.compactMap(\.holds)
    // What a section that failed would have shown is not unused.
    guard outcomes.allSatisfy({ $0.status == .complete }) else { return }
    var noted: Set<String> = []
    for index in outcomes.indices {
      for activity in outcomes[index].unshown
      where !shown.contains(where: { $0(activity.anchor) })
        && noted.insert(activity.anchor).inserted
      {
        outcomes[index].diagnostics.append(
          .unusedRecord(activity, edition: outcomes[index].name))
      }
      outcomes[index].diagnostics = Diagnostic.ordered(outcomes[index].diagnostics)
    }
  }

  private struct Planned {
    var name: String
    var plan: EditionPlan?
    var diagnostics: DiagnosticCollector
  }

  /// The names of the workspace's editions; none where they cannot be listed, which is reported.
  private func knownEditions(reportingTo diagnostics: DiagnosticCollector) -> [String] {
    do {
      return try workspace.editionNames()
    } catch {
      diagnostics.report(error.diagnostic(path: workspace.editions.path, namedAt: nil))
      return []
    }
  }

  private func plan(
    _ name: String, _ vocabulary: Vocabulary, among known: [String]
  ) -> Planned {
    let diagnostics = DiagnosticCollector()
    guard known.contains(name) else {
      diagnostics.report(.unknownEdition(name, known: known))
      return Planned(name: name, diagnostics: diagnostics)
    }
    guard EditionName.isValid(name) else {
      diagnostics.report(
        .editionName(
          name, at: workspace.editions.folder(name).displayPath(EditionFile.name)))
      return Planned(name: name, diagnostics: diagnostics)
    }
    let reader = EditionReader(
      folder: workspace.editions.folder(name), vocabulary: vocabulary, diagnostics: diagnostics)
    var plan = reader.read()
    if let formats = options.formats, let place = plan?.theme.place {
      plan?.formats = formats.map { .init($0, at: place) }
    }
    if let sector = options.sector, let whole = plan {
      let limited = whole.limited(to: sector)
      plan = limited.sections.isEmpty ? nil : limited
      if plan == nil { diagnostics.report(.nothing(of: sector, in: whole)) }
    }
    return Planned(name: name, plan: plan, diagnostics: diagnostics)
  }
}
