import Document
import Records

/// The figures of all units together, to be read at a glance.
struct FigureTiles: FigureExhibit {
  let name = "tiles"

  func blocks(of summary: FigureSummary) -> [Block] {
    let tiles = summary.all.tiles(summary.words)
    return tiles.isEmpty ? [] : [Block(.keyFigures(tiles))]
  }
}
