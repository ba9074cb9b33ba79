import Assembling
import Building
import Document
import Findings
import Records
import Wording
import WorkspaceFiles

/// Where figures and numbers come from and where the editions of a workspace show them.
struct Trace {
  let outcomes: [EditionOutcome]
  /// The workspace.
  let root: Folder

  /// The columns of the list, one row for each place.
  private static let columns = ["kind", "figure", "value", "edition", "section", "place", "words"]

  /// The IDs of the figures that some edition can name.
  var ids: [String] {
    var seen: Set<String> = []
    return outcomes.compactMap(\.figures).flatMap(\.ids).filter { seen.insert($0).inserted }
  }

  /// Whether a text is the ID of a figure.
  func isFigure(_ id: String) -> Bool {
    outcomes.contains { $0.figures?[id] != nil }
  }

  /// The places of a figure: its declaration, and where editions show it.
  func listing(ofFigure id: String) -> Listing {
    Listing(columns: Self.columns, rows: rows(ofFigure: id) { _ in true })
  }

  /// The places of a number: the figures with that value, and its other occurrences in texts.
  func listing(ofNumber number: Quantity) -> Listing {
    var rows: [[String]] = []
    var seen: Set<String> = []
    for id in ids where seen.insert(id).inserted {
      rows += self.rows(ofFigure: id) { $0.amount?.quantity == number }
    }
    for outcome in outcomes {
      guard let assembly = outcome.assembly else { continue }
      var finder = NumberFinder(number, in: outcome, root: root)
      finder.walk(assembly)
      rows += finder.found.map { found in
        [
          "text", "", "", outcome.name, found.section, found.place?.start.description ?? "",
          found.words,
        ]
      }
    }
    return Listing(columns: Self.columns, rows: rows)
  }

  private func rows(ofFigure id: String, where isMeant: (EditionFigure) -> Bool) -> [[String]] {
    var rows: [[String]] = []
    for outcome in outcomes {
      guard let figures = outcome.figures, let figure = figures[id], isMeant(figure) else {
        continue
      }
      let value = figure.amount?.text(figures.words) ?? ""
      if let declared = figure.declared, rows.isEmpty {
        rows.append([
          "declared", id, declared.amount.text(.english), "", "",
          declared.place.start.description, declared.source ?? "",
        ])
      }
      let uses = outcome.figureUses.filter { $0.id == id }
      if figure.declared == nil {
        rows.append(["computed", id, value, outcome.name, "", "", ""])
      }
      for use in uses {
        rows.append([
          "shown", id, value, outcome.name, use.section.title,
          use.place?.start.description ?? "", use.words,
        ])
      }
    }
    return rows
  }
}
