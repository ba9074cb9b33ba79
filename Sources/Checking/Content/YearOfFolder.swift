import Findings
import Records

/// Finds activities whose dates lie years away from the year of their folder.
struct YearOfFolder: Check {
  let code = DiagnosticCode(
    "year-of-folder", .warning,
    cause: "An activity is in the folder of a year far from its dates.",
    example: "activities/2024/forum.md has ‘dates: 2042-05-06’.",
    cure: "Correct the year, or move the file.")

  let triggering: [CheckExample] = [
    .content("activities/2024/fair.md", "---\n‸title: Fair\ndates: 2042-05-06\n---\nText.\n"),
    .content("activities/2024/health/fair.md", "---\n‸title: Fair\ndates: 2014\n---\nText.\n"),
  ]
  let nonTriggering: [CheckExample] = [
    .content("activities/2024/fair.md", "---\ntitle: Fair\ndates: 2023-12-20\n---\nText.\n"),
    .content("activities/2024/fair.md", "---\ntitle: Fair\ndates: 2019/2025\n---\nText.\n"),
    .content("activities/camps/fair.md", "---\ntitle: Fair\ndates: 2042-05-06\n---\nText.\n"),
  ]

  func findings(in content: SectorContent) -> [Diagnostic] {
    // Most activities are in the same folder as the one before.
    var folder = Substring()
    var yearOfFolder: Int?
    return content.records.activities.compactMap { activity in
      let path = activity.place.path
      let own = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
      if own != folder { (folder, yearOfFolder) = (own, Self.year(of: own)) }
      guard let year = yearOfFolder,
        let first = activity.dates.first?.first.year, let last = activity.dates.last?.last.year,
        year < first - 1 || year > last + 1
      else { return nil }
      return finding(
        "the activity is in the folder \(year), but its dates say "
          + activity.dates.text(.english),
        at: activity.place, fix: "correct the year, or move the file")
    }
  }

  /// The first year among the names of a folder and those around it.
  private static func year(of folder: Substring) -> Int? {
    folder.split(separator: "/").lazy
      .filter { $0.utf8.count == 4 && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
      .compactMap { Int($0) }.first
  }
}
