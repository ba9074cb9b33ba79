public import Assembling
import Checking
import ContentReading
import Findings
import Planning
public import SectorKit
import WorkspaceFiles

/// Builds editions: content becomes records, records become fragments, fragments are assembled, and
/// the assembly is written to files.
///
/// This is the only place where a build is run.
public struct Orchestrator: Sendable {
  let workspace: Workspace
  let plugins: [any SectorPlugin]
  /// The plugins that could not say which unit they are.
  private let losses: [PluginRoll.Loss]
  private let collections: Collections
  private(set) var options: BuildOptions

  /// Makes an orchestrator.
  public init(workspace: Workspace, plugins: [any SectorPlugin], options: BuildOptions) {
    self.workspace = workspace
    self.options = options
    let roll = PluginRoll(
      asking: plugins, restrictions: options.restrictions, observer: options.observer)
    losses = roll.losses
    var known: [any SectorPlugin] = []
    var kinds = RecordKinds.standard
    for plugin in roll.plugins {
      let id = plugin.description.id
      if known.contains(where: { $0.description.id == id }) {
        // Neither plugin is called, because configurations cannot distinguish them.
        self.options.restrictions.plugins[id] = .duplicatePlugin(id)
      } else {
        known.append(plugin)
        for kind in plugin.recordKinds {
          if Collections(kinds).isTaken(by: kind) {
            self.options.restrictions.plugins[id] = .recordKindTaken(kind.kindName, by: id)
          } else {
            kinds = kinds.adding([kind])
          }
        }
      }
    }
    self.plugins = known
    collections = Collections(kinds)
  }

  /// Builds editions by name.
  ///
  /// Editions fail independently.
  public func build(_ names: [String]) async -> BuildResult {
    let problems = DiagnosticCollector()
    var vocabulary = workspace.vocabulary(
      plugins, collections, options.outputFormats, reportingTo: problems)
    vocabulary.knowsAllSectors = losses.isEmpty
    let known = knownEditions(reportingTo: problems)
    let countries = CountryFile.names(in: workspace.root, into: problems)
    let planned = names.map { name -> Planned in
      // If a folder cannot be listed, its names would be reported as unknown in every edition.
      if problems.hasErrors { return Planned(name: name, diagnostics: problems) }
      let planned = plan(name, vocabulary, among: known)
      planned.diagnostics.report(contentsOf: problems.ordered)
      return planned
    }
    let found = FoundFiles(in: workspace.root)
    let excuses = Excuses(in: found)
    let plans = planned.compactMap(\.plan)
    let (plugins, restrictions) = units(namedIn: plans)
    var needs = plans.reduce(into: Set<ContentNeed>()) { $0.formUnion($1.needs(plugins)) }
    if plans.contains(where: {
      Checks.needEveryUnit(FindingJudge($0.checks, excuses: excuses))
    }) {
      let needed = Set(needs.map(\.sector))
      let others = plugins.map(\.description.id).filter { !needed.contains($0) }
      needs.formUnion(others.map { ContentNeed(sector: $0) })
    }
    let asked = needs
    // Sums over the whole edition are the same in a part of it.
    for whole in planned.compactMap(\.whole) {
      needs.formUnion(whole.figureUnits(plugins).map { ContentNeed(sector: $0) })
    }
    options.observer?.willBegin(.reading)
    let library = await ContentLibrary(
      plugins, needs, in: workspace, jobs: options.jobs, countries: countries,
      restrictions: restrictions, observer: options.observer)
    let contentFindings = await ContentFindings(library, asked, jobs: options.jobs)
    let book = FigureBook(plugins, in: workspace, library)
    let dates = WrittenDates(in: found)
    let texts = TextLibrary(in: workspace.root)
    var outcomes: [EditionOutcome] = []
    for planned in planned {
      guard let plan = planned.plan else {
        outcomes.append(
          EditionOutcome(
            name: planned.name, events: .misconfigured,
            diagnostics: planned.diagnostics.ordered))
        continue
      }
      if let reason = options.restrictions.editions[plan.name] {
        outcomes.append(
          EditionOutcome(name: plan.name, events: .cutShort, diagnostics: [reason]))
        continue
      }
      var options = options
      options.restrictions = restrictions
      let figures = EditionFigures(
        of: plan, units: (planned.whole ?? plan).figureUnits(plugins), in: library, collections,
        book)
      let (filledPlan, filledLibrary) = await filled(
        plan, planned.name, library, figures, vocabulary, countries, restrictions)
      let build = EditionBuild(
        plan: filledPlan, folder: workspace.editions.folder(planned.name), workspace: workspace,
        plugins: plugins, library: filledLibrary, collections: collections, figures: figures,
        names: names, contentFindings: contentFindings, dates: dates, texts: texts,
        judge: FindingJudge(plan.checks, excuses: excuses), options: options)
      options.observer?.willBegin(.building(edition: plan.name))
      outcomes.append(await build.run(planned.diagnostics))
    }
    if options.sector == nil, Set(names) == Set(known) {
      reportUnclaimed(&outcomes)
      reportUnreadUnits(&outcomes)
      checkRun(&outcomes, beyond: datesBeyond(plans, in: library))
    }
    reportLosses(&outcomes)
    return BuildResult(outcomes: outcomes, library: library, texts: texts)
  }

  /// Adds, as notes, the findings in content that concern none of the editions: nothing waits for them,
  /// but nothing is lost without a word.
  private func reportUnclaimed(_ outcomes: inout [EditionOutcome]) {
    var seen = Set(outcomes.flatMap(\.diagnostics))
    for index in outcomes.indices {
      let unclaimed = outcomes[index].unconcerned.filter { seen.insert($0).inserted }
      outcomes[index].report(unclaimed.map(\.asNote))
    }
  }

  /// Adds a note for each folder of a unit that the program does not contain, unless the list of
  /// units is incomplete.
  private func reportUnreadUnits(_ outcomes: inout [EditionOutcome]) {
    guard losses.isEmpty, !outcomes.isEmpty else { return }
    let folders = workspace.plugins
    let known = plugins.map(\.description.folder)
    let unread = ((try? folders.folders()) ?? []).filter { name in
      !known.contains(name) && folders.folder("\(name)/Content").exists
    }
    outcomes[0].report(
      unread.map { name in
        let meant = known.first { $0.lowercased() == name.lowercased() }
        return .unreadUnit(folders.displayPath(name), meant: meant)
      })
  }

  /// Adds, as notes, why units are lost that no edition asked for anything.
  private func reportLosses(_ outcomes: inout [EditionOutcome]) {
    let told = Set(outcomes.flatMap(\.diagnostics).map(\.message))
    let untold = losses.map(\.reason).filter { !told.contains($0.message) }
    guard !outcomes.isEmpty else { return }
    outcomes[0].report(untold.map(\.asNote))
  }

  /// Adds findings that only a run over all editions can make.
  private func checkRun(
    _ outcomes: inout [EditionOutcome], beyond: [Located<DateSpan>]
  ) {
    // Records that a failed section would have shown are not unused.
    guard outcomes.allSatisfy({ $0.status == .complete }) else { return }
    let shown = outcomes.compactMap(\.contains)
    var seen: Set<String> = []
    for index in outcomes.indices {
      let unused = outcomes[index].unshown.filter { activity in
        !shown.contains { $0(activity.anchor) } && seen.insert(activity.anchor).inserted
      }
      outcomes[index].report(
        Checks.findings(
          in: EditionInRun(
            name: outcomes[index].name, unused: unused, beyond: index == 0 ? beyond : [])))
    }
  }

  /// The dates of records that begin years after the period of every edition.
  private func datesBeyond(
    _ plans: [EditionPlan], in library: ContentLibrary
  ) -> [Located<DateSpan>] {
    guard let year = plans.compactMap({ $0.period?.value.last.year }).max() else { return [] }
    func far(_ date: DateSpan?, at place: Place) -> Located<DateSpan>? {
      date.flatMap { $0.first.year > year + FarDate.years ? Located($0, at: place) : nil }
    }
    return plugins.flatMap { plugin -> [Located<DateSpan>] in
      guard let records = library[plugin.description.id]?.content?.records else { return [] }
      return records.activities.compactMap { far($0.dates.first, at: $0.place) }
        + records.publications.compactMap { far($0.date, at: $0.place) }
    }
  }

  /// The units, including those that only the editions know because their plugins could not say
  /// which unit they are; and why these are not asked for anything.
  private func units(
    namedIn plans: [EditionPlan]
  ) -> ([any SectorPlugin], Restrictions) {
    guard let loss = losses.first else { return (plugins, options.restrictions) }
    var restrictions = options.restrictions
    let known = Set(plugins.map(\.description.id))
    var seen: Set<String> = []
    let unknown = plans.flatMap { $0.sectorOrder([]) }
      .filter { !known.contains($0) && seen.insert($0).inserted }
    for id in unknown { restrictions.plugins[id] = loss.reason }
    if unknown.isEmpty {
      // Nobody names them, but their records may be missing from the collections over all units.
      for loss in losses { restrictions.plugins[loss.name] = loss.reason }
    }
    let ids = unknown.isEmpty ? losses.map(\.name) : unknown
    return (plugins + ids.map { LostPlugin(id: $0) }, restrictions)
  }

  private struct Planned {
    var name: String
    var plan: EditionPlan?
    /// The whole edition, if the build makes only the part of a unit.
    var whole: EditionPlan?
    var diagnostics: DiagnosticCollector
  }

  /// The names of the workspace's editions; empty if they cannot be listed, which is reported.
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
      diagnostics.report(.unknownEdition(name), among: known)
      return Planned(name: name, diagnostics: diagnostics)
    }
    guard EditionName.isValid(name) else {
      diagnostics.report(
        .editionName(
          name, at: workspace.editions.folder(name).displayPath(EditionFile.name)))
      return Planned(name: name, diagnostics: diagnostics)
    }
    if let sector = options.sector, losses.isEmpty,
      !vocabulary.sectors.contains(where: { $0.id == sector })
    {
      diagnostics.report(.unknownUnit(sector), among: vocabulary.sectors.map(\.id))
      return Planned(name: name, diagnostics: diagnostics)
    }
    let reader = EditionReader(
      folder: workspace.editions.folder(name), vocabulary: vocabulary, diagnostics: diagnostics)
    var plan = reader.read()
    if let formats = options.formats, let place = plan?.theme.place {
      plan?.formats = formats.map { .init($0, at: place.start) }
    }
    if options.previewNotes != nil, options.formats == nil {
      plan = plan?.withoutEngines(options.outputFormats)
    }
    var whole: EditionPlan?
    if let sector = options.sector, let edition = plan {
      whole = edition
      let limited = edition.limited(to: sector)
      plan = limited.sections.isEmpty ? nil : limited
      if plan == nil { diagnostics.report(.nothing(of: sector, in: edition)) }
      // File systems may take names for the same that differ in capitals alone.
      if let taken = known.first(where: { $0.lowercased() == limited.name.lowercased() }) {
        plan = nil
        diagnostics.report(.partNameTaken(taken, of: sector, in: edition))
      }
    }
    return Planned(name: name, plan: plan, whole: whole, diagnostics: diagnostics)
  }
}

extension Diagnostic {
  /// The finding as a note, which nothing waits for.
  fileprivate var asNote: Diagnostic {
    var note = self
    note.severity = .note
    return note
  }
}
