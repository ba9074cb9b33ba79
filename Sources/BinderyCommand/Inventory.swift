import Assembling
import Checking
import Findings
import Planning
import Records
import SectorKit

/// The contents of a workspace, for listing.
struct Inventory {
  let workspace: Workspace
  let plugins: [any SectorPlugin]
  let period: DateSpan?
  let jobs: Int
  /// The plugins left out because an earlier attempt failed over them.
  let restrictions: Restrictions
  /// The observer of plugin calls, if anybody watches.
  let observer: (any BuildObserver)?

  /// The editions.
  func editions() -> Listing {
    var listing = Listing(columns: ["name", "kind", "period", "title"], rows: [])
    do {
      listing.rows = try workspace.editionNames().filter(EditionName.isValid).compactMap { name in
        let edition = EditionSummary(in: workspace.editions.folder(name))
        // One that cannot be read, or has no period, may belong to any.
        if let period, let own = edition?.period, !period.contains(own) { return nil }
        return [
          name, edition?.kind ?? "", edition?.period?.text(.english) ?? "", edition?.title ?? "",
        ]
      }
    } catch {
      listing.diagnostics = [error.diagnostic(path: workspace.editions.path, namedAt: nil)]
    }
    return listing
  }

  /// The compiled-in units.
  func sectors() async -> Listing {
    let library = await library()
    return Listing(
      columns: ["id", "code", "name", "activities", "publications", "partners"],
      rows: plugins.map { plugin in
        let id = plugin.description.id
        guard let content = library[id]?.content else { return [id, "", "", "", "", ""] }
        let records = content.records.selected(period: period)
        return [
          id, content.profile.code, content.profile.name, String(records.activities.count),
          String(records.publications.count), String(records.partners.count),
        ]
      }, diagnostics: diagnostics(library))
  }

  /// The records of a kind.
  ///
  /// - Parameter field: the field that the records lack; nil for all records.
  func records<R: Record>(of type: R.Type, missing field: String? = nil) async -> Listing {
    let library = await library()
    let listing = type.recordKind.listing
    let rows = plugins.compactMap { library[$0.description.id]?.content }.flatMap { content in
      let unit = UnitContext(content.profile, words: .english)
      return content.records.selected(period: period)[type]
        .filter { record in field.map { record.isEmpty($0, in: unit) } ?? true }
        .flatMap { record in listing.rows(record).map { [record.sector] + $0 } }
    }
    return Listing(
      columns: ["sector"] + listing.columns, rows: rows, diagnostics: diagnostics(library))
  }

  private func library() async -> ContentLibrary {
    await ContentLibrary(
      plugins, in: workspace, jobs: jobs, restrictions: restrictions, observer: observer)
  }

  private func diagnostics(_ library: ContentLibrary) -> [Diagnostic] {
    let judge = FindingJudge(excuses: Excuses(in: workspace.root))
    let findings = plugins.compactMap { library[$0.description.id] }.flatMap { entry in
      judge.judged(entry.diagnostics + (entry.content.map { Checks.findings(in: $0) } ?? []))
    }
    return Diagnostic.ordered(findings.filter { $0.severity != .note })
  }
}
