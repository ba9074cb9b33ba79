import Document
import Records

/// All figures of all units in a table, with a total row that counts nothing twice.
struct FigureTable: FigureExhibit {
  let name = "table"

  func blocks(of summary: FigureSummary) -> [Block] {
    func cells(_ name: String, _ figures: Figures) -> [Table.Cell] {
      [
        name, summary.shown(figures.activities), summary.shown(figures.participants),
        summary.shown(figures.viewers), summary.shown(figures.countries),
        summary.shown(figures.partners), summary.shown(figures.publications),
      ].map { [.text($0)] }
    }
    let words = summary.words
    let table = Table(
      caption: [.text(words.figures.figuresBySector)],
      alignments: [.left, .right, .right, .right, .right, .right, .right],
      header: [
        words.field("sector"), words.figures.activities.plural, words.figures.participants.plural,
        words.figures.viewers.plural, words.figures.countries.plural, words.figures.partners.plural,
        words.figures.publications.plural,
      ].map { [.text($0)] },
      rows: summary.rows.map { cells($0.profile.name, $0.figures) }
        + [cells(words.figures.total, summary.all)])
    return [table.block]
  }
}
