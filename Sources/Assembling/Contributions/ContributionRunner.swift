package import Findings
package import Planning
import Platform
import Records
package import SectorKit

/// Calls the plugins for everything an edition needs: chapters for its sections, and records for
/// its collections.
///
/// Plugins run concurrently; their results are stored by section.
package struct ContributionRunner {
  package let plan: EditionPlan
  package let plugins: [any SectorPlugin]
  package let library: ContentLibrary
  package let restrictions: Restrictions
  package let jobs: Int
  package let observer: (any BuildObserver)?
  /// Tries out a contribution, as the rest of the build will use it; called only if plugins run one at
  /// a time.
  package let trial: @Sendable (Contribution) async -> Void

  /// Makes a runner.
  package init(
    plan: EditionPlan, plugins: [any SectorPlugin], library: ContentLibrary,
    restrictions: Restrictions, jobs: Int, observer: (any BuildObserver)?,
    trial: @escaping @Sendable (Contribution) async -> Void = { _ in }
  ) {
    self.plan = plan
    self.plugins = plugins
    self.library = library
    self.restrictions = restrictions
    self.jobs = jobs
    self.observer = observer
    self.trial = trial
  }

  /// A plugin call.
  private struct Call: Sendable {
    var plugin: any SectorPlugin
    /// The unit's content; nil if the unit is not asked because it is lost.
    var content: SectorContent?
    /// The section that the call is for.
    var section: SectionPlan
    /// The requested fragments; empty if the section needs only records.
    var fragments: [String]
  }

  /// Makes every call; findings are reported in the order of their places.
  package func run(into diagnostics: DiagnosticCollector) async -> Contributions {
    let calls = plan.allSections.flatMap(calls)
    let entries =
      restrictions.isSerial
      ? await tried(calls, diagnostics)
      : await Parallel.map(calls, jobs: jobs) { entry(of: $0, diagnostics) }
    if let printed = observer?.printed() {
      findPrinters(among: calls, of: printed, diagnostics)
    }
    var contributions = Contributions()
    for entry in entries { contributions.add(entry) }
    return contributions
  }

  private func entry(of call: Call, _ diagnostics: DiagnosticCollector) -> Contributions.Entry {
    let result = outcome(of: call, diagnostics)
    return Contributions.Entry(
      mark: mark(of: call), result: result, sources: Self.sources(of: result, call),
      isForCollection: call.fragments.isEmpty)
  }

  /// The number of times that other tasks may run before a contribution is tried out.
  private static let turns = 16

  /// Calls one plugin after the other, and tries out each contribution before the next call.
  ///
  /// A crash or a hang at that time is the doing of that plugin.
  private func tried(
    _ calls: [Call], _ diagnostics: DiagnosticCollector
  ) async -> [Contributions.Entry] {
    var entries: [Contributions.Entry] = []
    for call in calls {
      let entry = entry(of: call, diagnostics)
      entries.append(entry)
      guard case .success(let contribution) = entry.result else { continue }
      observer?.willTry(entry.mark)
      for _ in 1...Self.turns { await Task.yield() }
      await trial(contribution)
      observer?.didEnd(entry.mark)
    }
    return entries
  }

  /// Calls each plugin again, one at a time, to find out which one wrote to standard output.
  private func findPrinters(
    among calls: [Call], of printed: String, _ diagnostics: DiagnosticCollector
  ) {
    var isFound = false
    for call in calls {
      _ = outcome(of: call, DiagnosticCollector())  // the findings were reported the first time
      guard let text = observer?.printed() else { continue }
      diagnostics.report(.pluginPrinted(text, mark(of: call)))
      isFound = true
    }
    if !isFound { diagnostics.report(.pluginPrinted(printed, nil)) }
  }

  private func mark(of call: Call) -> ContributionMark {
    ContributionMark(
      edition: plan.name, sector: call.plugin.description.id, section: call.section.name,
      place: call.section.place)
  }

  private func calls(for section: SectionPlan) -> [Call] {
    switch section.source {
    case nil, .file: return []
    case .sector(let sector, let fragments):
      guard let plugin = plugin(sector.value),
        let content = content(of: plugin, for: section)
      else {
        return []
      }
      let picked =
        fragments.isEmpty
        ? plugin.fragments.filter { !$0.isExtra }.map(\.id) : fragments.map(\.value)
      return [Call(plugin: plugin, content: content, section: section, fragments: picked)]
    case .collection(let collection):
      return plan.units(of: collection, among: plan.sectorOrder(plugins)).compactMap { sector in
        guard let plugin = plugin(sector),
          let content = content(of: plugin, for: section)
        else {
          return nil
        }
        return Call(plugin: plugin, content: content, section: section, fragments: [])
      }
    }
  }

  /// The content for a call of a plugin; nil if there is no call because the workspace has none.
  private func content(
    of plugin: any SectorPlugin, for section: SectionPlan
  ) -> SectorContent?? {
    if plugin is LostPlugin { return .some(nil) }
    let need = ContentNeed(sector: plugin.description.id, allowsHTML: section.allowsHTML)
    return library[need]?.content.map { .some($0) }
  }

  private func plugin(_ id: String) -> (any SectorPlugin)? {
    plugins.first { $0.description.id == id }
  }

  /// The files of the unit's profile and of the activities in its chapter.
  private static func sources(
    of result: Result<Contribution, Diagnostic>, _ call: Call
  ) -> [String] {
    guard case .success(let contribution) = result, !call.fragments.isEmpty,
      let content = call.content
    else { return [] }
    return [content.profile.place.path]
      + contribution.records.activities.map(\.place.path).sorted()
  }

  /// The records passed to a plugin; those for a chapter are in the chapter's order.
  private static func records(
    of call: Call, in content: SectorContent, _ plan: EditionPlan
  ) -> RecordSet {
    let selection = RecordSelection(
      period: plan.period?.value, only: call.section.only.map(\.value),
      isOfArticles: plan.kind.dating == .article)
    var records = content.records.selected(by: selection)
    guard !call.fragments.isEmpty else { return records }
    let order = RowOrder(call.section)
    if !order.isDeclared {
      let unit = CollectedUnit(profile: content.profile, records: records)
      let rows = CollectedRow.rows(of: Activity.self, unit, words: plan.words)
      records.activities = order.sorted(rows).compactMap(\.activity)
    }
    if let limit = call.section.limit {
      records.activities = Array(records.activities.prefix(limit))
    }
    return records
  }

  /// The contribution of a plugin, or the reason why it failed; errors that it throws are caught
  /// here.
  private func outcome(
    of call: Call, _ diagnostics: DiagnosticCollector
  ) -> Result<Contribution, Diagnostic> {
    let mark = mark(of: call)
    if let reason = restrictions.reason(against: mark) { return .failure(reason) }
    guard let content = call.content else {
      return .failure(.pluginThrew("it has no content", mark))
    }
    observer?.willBegin(mark)
    defer { observer?.didEnd(mark) }
    let request = ContributionRequest(
      content: content, records: Self.records(of: call, in: content, plan),
      fragments: call.fragments,
      form: call.section.form, period: plan.period?.value, words: plan.words,
      reporter: Reporter(sector: mark.sector, diagnostics: diagnostics), rendered: RenderedTrees())
    do {
      let contribution = try call.plugin.contribution(for: request)
      var check = ContributionCheck(
        mark, asked: call.fragments, rendered: request.rendered)
      if let problem = check.problem(of: contribution) { return .failure(problem) }
      return .success(contribution)
    } catch {
      return .failure(.pluginThrew("\(error)".clipped, mark))
    }
  }
}
