import Assembling
import Findings
import Planning
import Records
import SectorKit

/// What a workspace holds, for listing it.
struct Inventory {
  let workspace: Workspace
  let plugins: [any SectorPlugin]
  let period: DateSpan?
  let jobs: Int

  /// The editions.
  func editions() -> Listing {
    var listing = Listing(columns: ["name"], rows: [])
    do {
      listing.rows = try workspace.editionNames().filter(EditionName.isValid).map { [$0] }
    } catch {
      listing.diagnostics = [error.diagnostic(path: workspace.editions.path, namedAt: nil)]
    }
    return listing
  }

  /// The units that are compiled in.
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

  /// The activities.
  func activities() async -> Listing {
    await listing(["sector", "id", "dates", "kind", "title"]) { records in
      records.activities.map { activity in
        [
          activity.sector, activity.id, activity.dates.text(.english), activity.kind,
          activity.title,
        ]
      }
    }
  }

  /// The publications.
  func publications() async -> Listing {
    await listing(["sector", "title", "language", "date"]) { records in
      records.publications.map {
        [$0.sector, $0.title, $0.language ?? "", $0.date?.text(.english) ?? ""]
      }
    }
  }

  /// The partners.
  func partners() async -> Listing {
    await listing(["sector", "category", "name", "country"]) { records in
      records.partners.map { [$0.sector, $0.category, $0.name, $0.country] }
    }
  }

  /// The lists of designations, an item in each row.
  func designations() async -> Listing {
    await listing(["sector", "list", "country", "name", "category"]) { records in
      records.designations.flatMap { list in
        list.items.map { [list.sector, list.title, $0.country, $0.name, $0.category ?? ""] }
      }
    }
  }

  /// The milestones.
  func milestones() async -> Listing {
    await listing(["sector", "date", "title"]) { records in
      records.milestones.map { [$0.sector, $0.date.text(.english), $0.title ?? ""] }
    }
  }

  /// The facts.
  func facts() async -> Listing {
    await listing(["sector", "kind", "title", "date"]) { records in
      records.facts.map { [$0.sector, $0.kind, $0.title, $0.date?.text(.english) ?? ""] }
    }
  }

  private func library() async -> ContentLibrary {
    await ContentLibrary(plugins.map(\.description), in: workspace, jobs: jobs)
  }

  private func diagnostics(_ library: ContentLibrary) -> [Diagnostic] {
    Diagnostic.ordered(
      plugins.flatMap { library[$0.description.id]?.diagnostics ?? [] }
        .filter { $0.severity != .note })
  }

  private func listing(
    _ columns: [String], _ rows: (RecordSet) -> [[String]]
  ) async -> Listing {
    let library = await library()
    let all = plugins.compactMap { library[$0.description.id]?.content?.records }
    return Listing(
      columns: columns, rows: all.flatMap { rows($0.selected(period: period)) },
      diagnostics: diagnostics(library))
  }
}
