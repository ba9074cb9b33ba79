import Records

/// Figures computed from the records of units.
struct FigureCollection: Collection {
  let name = "figures"
  let fields: [String] = []
  let showsRecords = false
  let layoutNames: [String: LayoutShape] = [:]

  func collect(_ request: CollectionRequest) -> CollectedRecords {
    let summary = FigureSummary(units: request.units, words: request.words)
    return CollectedRecords(rows: [], files: summary.sources) { summary.blocks }
  }
}
