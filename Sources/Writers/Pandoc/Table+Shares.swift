import Document

extension Table {
  /// The width between the margins in tenths of a point.
  private static let room = 4650
  /// The size of the letters of tables, in the same unit.
  private static let size = 88
  /// The space between columns.
  private static let gap = 50

  /// The parts of the width that columns take in a document for word processors, which breaks words
  /// that are too long anywhere at the end of a line.
  ///
  /// Each column gets the room of its longest word, as far as there is room, and a part of the rest
  /// in proportion to its content.
  var sharesOnPaper: [Double] {
    let words = longestWords.map { min($0, Self.room / 3) + Self.gap }
    let needs = weights
    let taken = words.reduce(0, +)
    let rest = max(0, Self.room - taken)
    let need = max(1, needs.reduce(0, +))
    let whole = Double(max(Self.room, taken))
    return zip(words, needs).map { Double($0 + rest * $1 / need) / whole }
  }

  /// The room that the longest word of each column takes; those of heads are bold.
  private var longestWords: [Int] {
    var longest = header.map { Self.longestWord(of: $0, isBold: true) }
    for row in rows {
      for (column, cell) in row.enumerated() where column < longest.count {
        longest[column] = max(longest[column], Self.longestWord(of: cell, isBold: false))
      }
    }
    return longest
  }

  private static func longestWord(of cell: Cell, isBold: Bool) -> Int {
    cell.plainText.split(whereSeparator: \.isWhitespace).map { word in
      // Ideographs are no words: a line may end behind each of them.
      let isBroken = word.unicodeScalars.contains { ("\u{2E80}"..."\u{FFFF}").contains($0) }
      let room = TextMeasure.width(String(word), size: size, isBold: isBold)
      return isBroken ? min(room, 6 * size) : room
    }.max() ?? 0
  }
}
