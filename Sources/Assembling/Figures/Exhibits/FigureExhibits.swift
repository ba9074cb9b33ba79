/// The pictures and tables that `collect: figures` can show.
enum FigureExhibits {
  /// All of them, in the order that messages list them.
  static let all: [any FigureExhibit] = [
    FigureTiles(), ActivitiesBySector(), SectorShares(), ParticipantsBySector(),
    ActivitiesOfPeriod(), ActivitiesByMonth(), ActivitiesByCountry(), FigureTable(),
  ]

  /// The names of the exhibits in a section that does not choose.
  static let usual = [FigureTiles().name, ActivitiesBySector().name, FigureTable().name]

  /// The one with a name, if there is one.
  static subscript(name: String) -> (any FigureExhibit)? { all.first { $0.name == name } }
}
