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

  /// The rows as aligned columns, with headings unless there are to be none.
  ///
  /// - Parameter columns: the width to fit into, in columns of the terminal: the widest cells are cut;
  ///   nil for any width.
  func table(columns width: Int? = nil, hasHead: Bool = true) -> String {
    let head = hasHead ? [columns.map { $0.uppercased() }] : []
    var shown = head + rows.map { $0.map(\.visible) }
    if endsInSentences, let width {
      let others = self.widths(of: shown, fitting: nil).dropLast().reduce(0) { $0 + $1 + 2 }
      let room = max(Self.leastWidth * 2, width - others)
      shown = shown.flatMap { Self.lines(of: $0, room: room) }
    }
    let widths = widths(of: shown, fitting: width)
    return shown.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let isCut = width != nil && cell.displayWidth > widths[column]
        let cell = isCut ? cell.cut(to: widths[column]) : cell
        line += cell
        if column < row.count - 1 {
          line += String(repeating: " ", count: max(0, widths[column] - cell.displayWidth) + 2)
        }
      }
      return line + "\n"
    }.joined()
  }

  /// A row as several, which share the words of the last cell.
  private static func lines(of row: [String], room: Int) -> [[String]] {
    guard let last = row.last else { return [row] }
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
    guard let width else { return widths.map { min($0, Self.maxWidth) } }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - width
    // The column with the name is cut last, and the rightmost columns first.
    let name = columns.firstIndex { ["id", "name"].contains($0) }
    let others = widths.indices.reversed().filter { $0 != name }
    let cuts =
      [2 * Self.leastWidth, Self.leastWidth].flatMap { least in others.map { ($0, least) } }
      + (name.map { [($0, Self.leastWidth)] } ?? [])
    for (column, least) in cuts where excess > 0 && widths[column] > least {
      let cut = min(excess, widths[column] - least)
      widths[column] -= cut
      excess -= cut
    }
    return widths
  }

  /// The maximum width for aligning cells that are not cut: one very long name would widen every
  /// row.
  private static let maxWidth = 400

  /// The width below which no column is cut.
  private static let leastWidth = 12
}

extension String {
  /// The text up to a width, with an ellipsis for the rest.
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
