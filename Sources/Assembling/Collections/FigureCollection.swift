import Records

/// Figures computed from the records of units.
struct FigureCollection: Collection {
  let name = "figures"
  let fields: [String] = []
  let showsRecords = false
  let layoutNames: [String: LayoutShape] = [:]
  let exhibits = FigureExhibits.all.map(\.name)

  func collect(_ request: CollectionRequest) -> CollectedRecords {
    let summary = FigureSummary(
      units: request.units, period: request.period, words: request.words)
    let names = request.plan.show
    return CollectedRecords(rows: [], files: summary.sources) {
      summary.blocks(showing: names.isEmpty ? FigureExhibits.usual : names)
    }
  }
}
