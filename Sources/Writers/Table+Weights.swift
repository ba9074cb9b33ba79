import Document

extension Table {
  /// The share of the width that each column needs for its content.
  ///
  /// The longest word has to fit, and long texts need more room than short ones, but not in proportion.
  var weights: [Int] {
    var weights = header.map { Self.need($0) }
    for row in rows {
      for (column, cell) in row.enumerated() where column < weights.count {
        weights[column] = max(weights[column], Self.need(cell))
      }
    }
    return weights
  }

  private static func need(_ cell: Cell) -> Int {
    let text = cell.plainText
    let length = Double(text.displayWidth)
    let longest = text.split(whereSeparator: \.isWhitespace).map(\.utf8.count).max() ?? 0
    return max(Int((length.squareRoot() * 3).rounded()), min(longest, 24), 4)
  }
}
