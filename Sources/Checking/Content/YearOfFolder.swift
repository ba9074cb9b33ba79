import Findings
import Records

/// Finds activities whose dates lie years away from the year of their folder.
struct YearOfFolder: Check {
  let code = DiagnosticCode(
    "year-of-folder", .warning,
    cause: "An activity stands in the folder of a year that its dates are far from.",
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
    content.records.activities.compactMap { activity in
      guard let folder = Self.year(inPath: activity.place.path),
        let first = activity.dates.first?.first.year, let last = activity.dates.last?.last.year,
        folder < first - 1 || folder > last + 1
      else { return nil }
      return finding(
        "the activity stands in the folder \(folder), but its dates say "
          + activity.dates.text(.english),
        at: activity.place, fix: "correct the year, or move the file")
    }
  }

  /// The first folder of a path whose name is a year.
  private static func year(inPath path: String) -> Int? {
    var year: Int?
    var digits = 0
    var number = 0
    var length = 0
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") {
        if length == 4, digits == 4, year == nil { year = number }
        (digits, number, length) = (0, 0, 0)
        continue
      }
      length += 1
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 9 {
        digits += 1
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    return year
  }
}
