import Assembling
import Findings
import Planning
import Records
import SectorKit
import WorkspaceFiles

/// Decides which findings in the content of units concern an edition: those about records that it
/// shows or would show, and those about facts common to all records.
///
/// One unit's mistake in a record of this year must not hold up the newsletters of other years.
struct EditionScope {
  private let plan: EditionPlan
  private let draft: EditionDraft
  private let activities: [String: Activity]
  private let dates: WrittenDates
  /// The records that sections list by their IDs.
  private let listed: Set<String>

  /// Makes the scope of an edition for the given findings.
  init(
    _ draft: EditionDraft, of plan: EditionPlan, _ library: ContentLibrary, dates: WrittenDates,
    findings: [Diagnostic]
  ) {
    self.plan = plan
    self.draft = draft
    self.dates = dates
    listed = Set(plan.allSections.lazy.flatMap(\.only).map(\.value))
    let paths = Set(findings.compactMap(\.place?.path))
    let found = paths.isEmpty ? [] : library.activities.filter { paths.contains($0.place.path) }
    activities = Dictionary(found.map { ($0.place.path, $0) }) { first, _ in first }
  }

  /// Whether a finding concerns the edition.
  func contains(_ finding: Diagnostic) -> Bool {
    guard let place = finding.place else { return true }
    if let activity = activities[place.path] {
      // The fault may be the reason why the record is not shown.
      let selection = RecordSelection(
        period: plan.period?.value, isOfArticles: plan.kind.dating == .article)
      return draft.shows(activity.anchor) || listed.contains(activity.id)
        || finding.severity != .note && (selection.takes(activity) || isFiledInPeriod(place))
    }
    guard let period = plan.period?.value, let date = dates.date(of: place),
      !listed.contains(dates.name(of: place))
    else { return true }
    return period.contains(date) || period.first <= date.last && date.first <= period.last
  }

  /// Whether a file is in a folder for a year of the period, as its record should be.
  private func isFiledInPeriod(_ place: Place) -> Bool {
    guard let period = plan.period?.value else { return true }
    return place.path.split(separator: "/").contains { name in
      name.count == 4
        && Int(name).map { (period.first.year...period.last.year).contains($0) } == true
    }
  }
}
