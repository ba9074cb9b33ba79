import Document
import Records
import Wording

/// The activities of each unit in each country.
struct ActivitiesByCountry: FigureExhibit {
  /// The number of countries above which each is a row, since so many columns would be too narrow.
  private static let maxColumns = 8

  let name = "countries"

  func blocks(of summary: FigureSummary) -> [Block] {
    let units = summary.units.map { unit in
      (profile: unit.profile, counts: Self.counts(of: unit.records.activities.filter(\.isCounted)))
    }.filter { !$0.counts.isEmpty }
    var names: [GroupKey: String] = [:]
    var totals: [GroupKey: Int] = [:]
    for unit in units {
      for (country, entry) in unit.counts {
        names[country] = names[country] ?? entry.name
        totals[country, default: 0] += entry.count
      }
    }
    guard !totals.isEmpty else { return [] }
    // The country with most activities comes first; of equal ones, that with the first name.
    let countries = totals.sorted { a, b in
      (b.value, SortKey(names[a.key] ?? "")) < (a.value, SortKey(names[b.key] ?? ""))
    }.map(\.key)
    let cells = units.map { unit in
      countries.map { country in
        unit.counts[country].map { Amount($0.count, shown: summary.shown($0.count)) }
      }
    }
    let words = summary.words
    let shown = countries.map { names[$0] ?? "" }
    let chart =
      countries.count <= Self.maxColumns
      ? MatrixChart(
        category: words.field("sector"), unit: words.figures.activities.plural, columns: shown,
        rows: zip(units, cells).map { unit, amounts in
          MatrixChart.Row(unit.profile.name, amounts, color: unit.profile.color)
        })
      : MatrixChart(
        category: words.field("country"), unit: words.figures.activities.plural,
        columns: units.map(\.profile.name),
        rows: shown.enumerated().map { index, name in
          MatrixChart.Row(name, cells.map { $0[index] })
        })
    let placeless = summary.units.reduce(0) { sum, unit in
      sum + unit.records.activities.count { $0.isCounted && $0.countries.isEmpty }
    }
    return [
      Chart(caption: words.charts.activitiesByCountry, .matrix(chart)).block,
      Paragraph(words.charts.countedInEach(placeless)).block,
    ]
  }

  /// The number of activities in each country; one that names a country twice counts once.
  private static func counts(of activities: [Activity]) -> [GroupKey: (name: String, count: Int)] {
    var counts: [GroupKey: (name: String, count: Int)] = [:]
    for activity in activities {
      var seen: Set<GroupKey> = []
      for country in activity.countries where seen.insert(GroupKey(country)).inserted {
        counts[GroupKey(country), default: (country, 0)].count += 1
      }
    }
    return counts
  }
}
