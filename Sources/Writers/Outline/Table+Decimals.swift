import Document
import Wording

extension Table {
  /// The table with the numbers of each right-hand column aligned by their decimal mark.
  ///
  /// Neither style sheets nor Typst align by a character, so shorter fractions are filled up with spaces as
  /// wide as figures, which readers neither see nor hear. A table without fractions stays as it is.
  func alignedByDecimals(_ words: Words) -> Table {
    guard alignments.contains(.right) else { return self }
    // Where commas part groups of digits, a point begins the fraction.
    let mark: Character = words.digitSeparator == "," ? "." : ","
    var table = self
    for column in alignments.indices where alignments[column] == .right {
      let fractions = rows.map { Self.fractionLength(of: $0[column], mark: mark) }
      let longest = fractions.compactMap(\.self).max() ?? 0
      guard longest > 0 else { continue }
      for (row, length) in fractions.enumerated() {
        guard let length, length < longest else { continue }
        // A space as wide as the mark, and one for each digit.
        let filling =
          (length == 0 ? "\u{2008}" : "") + String(repeating: "\u{2007}", count: longest - length)
        table.rows[row][column].append(.text(filling))
      }
    }
    return table
  }

  /// The number of digits after the decimal mark of a number; nil if the text is no number.
  private static func fractionLength(of cell: Cell, mark: Character) -> Int? {
    let text = cell.plainText
    guard text.last?.isNumber == true else { return nil }
    guard let index = text.lastIndex(of: mark) else { return 0 }
    let digits = text[text.index(after: index)...]
    return digits.allSatisfy(\.isNumber) ? digits.count : 0
  }
}
