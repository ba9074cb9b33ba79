import Bytes
import Findings
import Writers

/// A list to display, as columns and rows.
struct Listing {
  var columns: [String]
  var rows: [[String]]
  var diagnostics: [Diagnostic] = []
  /// Whether the last column has sentences, which go on in the next line rather than being cut.
  var endsInSentences = false

  /// The rows as an array of JSON objects.
  func json() throws -> String {
    JSONText.of(rows.map { Dictionary(zip(columns, $0)) { first, _ in first } })
  }

  /// The rows as aligned columns with headings.
  ///
  /// - Parameter columns: the width to fit into, in columns of the terminal: the widest cells are cut;
  ///   nil for any width.
  func table(columns width: Int? = nil) -> String {
    var shown = [columns.map { $0.uppercased() }] + rows.map { $0.map(\.visible) }
    if endsInSentences, let width { shown = shown.flatMap { lines(of: $0, among: shown, width) } }
    let widths = widths(of: shown, fitting: width)
    return shown.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let cell = cell.displayWidth > widths[column] ? cell.cut(to: widths[column]) : cell
        line += cell
        if column < row.count - 1 {
          line += String(repeating: " ", count: widths[column] - cell.displayWidth + 2)
        }
      }
      return line + "\n"
    }.joined()
  }

  /// A row as several, between which the words of the last cell are shared out.
  private func lines(
    of row: [String], among rows: [[String]], _ width: Int
  ) -> [[String]] {
    guard let last = row.last else { return [row] }
    let others = columns.indices.dropLast().map { column in
      (rows.map { $0[column].displayWidth }.max() ?? 0) + 2
    }
    let room = max(Self.leastWidth * 2, width - others.reduce(0, +))
    var lines = [""]
    for word in last.split(separator: " ") {
      let line = lines[lines.count - 1]
      if !line.isEmpty, line.displayWidth + 1 + word.displayWidth > room {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line.isEmpty ? String(word) : "\(line) \(word)"
      }
    }
    return lines.enumerated().map { index, line in
      (index == 0 ? Array(row.dropLast()) : row.dropLast().map { _ in "" }) + [line]
    }
  }

  private func widths(of rows: [[String]], fitting width: Int?) -> [Int] {
    var widths = columns.map { _ in 0 }
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    // The widest columns give up what is too much, down to what still can be read.
    while excess > 0, let widest = widths.max(), widest > Self.leastWidth,
      let column = widths.lastIndex(of: widest)
    {
      let next = max(widths.filter { $0 < widest }.max() ?? 0, Self.leastWidth)
      let cut = min(excess, max(1, widest - next))
      widths[column] -= cut
      excess -= cut
    }
    return widths
  }

  /// The width below which no column is cut.
  private static let leastWidth = 12
}

extension String {
  /// The text up to a width, with an ellipsis for what is left out.
  fileprivate func cut(to width: Int) -> String {
    var text = ""
    var used = 1
    for character in self {
      used += String(character).displayWidth
      if used > width { break }
      text.append(character)
    }
    return text + "…"
  }
}
