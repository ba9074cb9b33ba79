import Document
import Findings
import Records
import Wording

/// The table of the figures of an edition, with their sources.
struct FigureSources {
  let figures: EditionFigures
  let uses: [FigureUse]
  /// The period of the edition as readers see it, for figures that are computed.
  let period: String?

  private var words: FigureWords { figures.words.figures }

  /// The table; nil if the edition shows no figure.
  var table: Block? {
    var order: [String] = []
    var sections: [String: [FigureUse.Section]] = [:]
    var seen: [String: Set<FigureUse.Section>] = [:]
    for use in uses {
      if sections[use.id] == nil { order.append(use.id) }
      if seen[use.id, default: []].insert(use.section).inserted {
        sections[use.id, default: []].append(use.section)
      }
    }
    let shown = order.compactMap { figures[$0] }.filter { $0.amount != nil }
    let named = Dictionary(grouping: shown) { name(of: $0) }
    let rows = shown.compactMap { figure in
      // Figures that count the same, and have no other name, are distinguished by their IDs.
      let name = name(of: figure)
      let isAlone = figure.declared == nil || named[name]?.count == 1
      return row(figure, isAlone ? name : figure.id, sections[figure.id] ?? [])
    }
    guard !rows.isEmpty else { return nil }
    let header = [
      words.figure, words.value, figures.words.field("date"), words.source, words.owner,
      words.location,
    ]
    return Block(
      .table(
        Table(
          alignments: [.left, .right, .left, .left, .left, .left],
          header: header.map { [.text($0)] }, rows: rows)))
  }

  /// The files that declare the figures, relative to the workspace.
  var files: [String] {
    Set(uses.compactMap { figures[$0.id]?.declared?.place.path }).sorted()
  }

  private func name(of figure: EditionFigure) -> String {
    figure.declared?.name(figures.words) ?? figure.amount?.unitName(figures.words) ?? figure.id
  }

  private func row(
    _ figure: EditionFigure, _ name: String, _ sections: [FigureUse.Section]
  ) -> [Table.Cell]? {
    guard let amount = figure.amount else { return nil }
    let language = figures.words
    let date = figure.declared == nil ? period : figure.declared?.date?.text(language)
    let source = figure.declared == nil ? words.computed : figure.declared?.source
    let texts = [
      name, amount.text(language), date ?? "", source ?? "", figure.owner ?? words.everyUnit,
    ]
    var places: [Inline] = []
    for section in sections {
      if !places.isEmpty { places.append(.text("; ")) }
      places.append(
        section.anchor.isEmpty
          ? .text(section.title) : .link(Link("#\(section.anchor)", [.text(section.title)])))
    }
    return texts.map { $0.isEmpty ? [] : [.text($0)] } + [places]
  }
}
