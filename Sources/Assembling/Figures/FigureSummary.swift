import Document
import Records
import Wording

/// The key figures of a period, computed from the records of units.
struct FigureSummary {
  let units: [CollectedUnit]
  let words: Words

  /// The figures of all units together, with nothing counted twice.
  let all: Figures
  /// The figures of each unit.
  let rows: [(profile: SectorProfile, figures: Figures)]
  /// The period of the edition, if it has one.
  let period: DateSpan?

  init(units: [CollectedUnit], period: DateSpan?, words: Words) {
    self.units = units
    self.period = period
    self.words = words
    all = Figures(units.map(\.records))
    rows = units.map { ($0.profile, Figures([$0.records])) }
  }

  /// The exhibits that a section asks for, in its order and without empty ones; then the limits of
  /// the figures.
  func blocks(showing names: [String]) -> [Block] {
    var blocks = names.flatMap { name in FigureExhibits[name]?.blocks(of: self) ?? [] }
    let limits = limits(of: all, rows.map(\.figures))
    if !limits.isEmpty {
      blocks.append(Block(.paragraph([.text(limits.joined(separator: " "))])))
    }
    return blocks
  }

  /// The limits of the figures, in sentences.
  private func limits(of all: Figures, _ units: [Figures]) -> [String] {
    var limits: [String] = []
    if all.otherRecords > 0 { limits.append(words.figures.otherRecords(all.otherRecords)) }
    if [all.participants, all.viewers].contains(where: { $0.map { $0.stated < $0.records } ?? true }
    ),
      all.activities > 0
    {
      limits.append(words.figures.unstated)
    }
    let sums = [\Figures.countries, \.partners, \.publications]
    if sums.contains(where: { sum in units.reduce(0) { $0 + $1[keyPath: sum] } > all[keyPath: sum] }
    ) {
      limits.append(words.figures.countedOnce)
    }
    return limits
  }

  /// The source files of the figures, relative to the workspace.
  var sources: [String] {
    Set(
      units.map(\.records).flatMap { records in
        records.activities.map(\.place.path) + records.partners.map(\.place.path)
          + records.publications.map(\.place.path)
      }
    ).sorted()
  }

  /// The figures that are shown, by the names of computed figures: the sums, if they are those of
  /// all units of the edition, and those of each unit.
  func shownFigures(hasSums: Bool) -> [ShownFigure] {
    func named(_ figures: Figures, of unit: String) -> [ShownFigure] {
      [
        ("activities", shown(figures.activities)), ("participants", shown(figures.participants)),
        ("online", shown(figures.viewers)), ("countries", shown(figures.countries)),
        ("partners", shown(figures.partners)), ("publications", shown(figures.publications)),
      ].filter { $0.1 != Self.nothing }.map { ShownFigure(id: "\(unit).\($0.0)", words: $0.1) }
    }
    return (hasSums ? named(all, of: "all") : [])
      + rows.flatMap { named($0.figures, of: $0.profile.id) }
  }

  /// A number; a dash if there is nothing to count.
  func shown(_ count: Int) -> String {
    count == 0 ? Self.nothing : PeopleCount.grouped(count, words)
  }

  /// A sum of people; a dash if no record states a number.
  func shown(_ total: PeopleTotal?) -> String { total?.count.text(words) ?? Self.nothing }

  /// The mark for nothing to count.
  private static let nothing = "–"
}
