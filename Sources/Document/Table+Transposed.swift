extension Table {
  /// The table with its rows as columns and its columns as rows.
  ///
  /// The cells of numbers stay on the right; a cell that a row lacks is empty.
  ///
  /// - Parameter corner: the head of the first column, which names the new rows.
  package func transposed(corner: Cell) -> Table {
    let labels = rows.map { $0.first ?? [] }
    return Table(
      caption: caption, alignments: [.left] + labels.map { _ in .right },
      header: [corner] + labels,
      rows: header.indices.dropFirst().map { column in
        [header[column]] + rows.map { column < $0.count ? $0[column] : [] }
      })
  }
}
