import Document
import Findings
import Records
import Wording

/// Figures: those computed from the records of units, those that a section names, or the declared
/// ones in groups, an order or a layout.
struct FigureCollection: Collection {
  /// The collection of the declared figures.
  let records: RecordCollection

  let showsRecords = false
  let exhibits = FigureExhibits.all.map(\.name)
  var name: String { records.name }
  var kind: (any Record.Type)? { records.kind }
  var fields: [String] { records.fields }
  var layoutNames: [String: LayoutShape] { records.layoutNames }

  func collect(_ request: CollectionRequest) -> CollectedRecords {
    let plan = request.plan
    if plan.layout != nil || !plan.groupBy.isEmpty || !request.section.sort.fields.isEmpty {
      var collected = records.collect(request)
      collected.figures = collected.rows.compactMap { $0.record as? PublishedFigure }.map {
        ShownFigure(id: $0.id, words: $0.amount.text(request.words))
      }
      return collected
    }
    if !request.section.only.isEmpty { return named(by: request) }
    let summary = FigureSummary(
      units: request.units, period: request.period, words: request.words)
    let names = plan.show
    return CollectedRecords(
      rows: [], files: summary.sources,
      figures: summary.shownFigures(hasSums: plan.from.isEmpty)
    ) {
      let blocks = summary.blocks(showing: names.isEmpty ? FigureExhibits.usual : names)
      return blocks.isEmpty ? [] : [Group(.figures, blocks).block]
    }
  }

  /// The figures that a section names, to be read at a glance.
  private func named(by request: CollectionRequest) -> CollectedRecords {
    let words = request.words
    var tiles: [KeyFigure] = []
    var shown: [ShownFigure] = []
    for id in request.section.only {
      guard let figure = request.figures[id.value], let amount = figure.amount else { continue }
      let value = amount.text(words, hasUnit: false)
      let label = figure.declared?.name(words) ?? amount.unitText(words) ?? figure.id
      tiles.append(
        KeyFigure(
          value: value, label: label,
          basis: figure.declared == nil ? figure.owner : figure.declared?.date?.text(words)))
      shown.append(ShownFigure(id: figure.id, words: value, place: id.place))
    }
    let files = Set(
      request.section.only.compactMap { request.figures[$0.value]?.declared?.place.path })
    return CollectedRecords(rows: [], files: files.sorted(), figures: shown) {
      tiles.isEmpty ? [] : [Block(.keyFigures(tiles))]
    }
  }
}
