import Document

extension HTMLBlocks {
  /// A cell of a table.
  private struct Cell {
    var isHead: Bool
    var span: Int
    var content: [HTMLNode]
  }

  /// A table with heads as a table; another row by row.
  func table(_ content: [HTMLNode]) -> [Block] {
    let rows = rows(of: content)
    let captions = content.flatMap { node -> [Block] in
      if case .element(let tag, let inner) = node, tag.name == "caption" {
        blocks(of: inner)
      } else {
        []
      }
    }
    guard let head = rows.first, head.count > 1, head.allSatisfy(\.isHead),
      !rows.joined().contains(where: { $0.content.contains(where: \.isList) })
    else { return captions + rows.flatMap { blocks(of: $0) } }
    let cells = rows.map { row in
      row.flatMap { cell -> [Table.Cell] in
        [HTMLInlines.inlines(of: cell.content, pictures)]
          + Array(repeating: [], count: max(0, min(100, cell.span) - 1))
      }
    }
    let width = cells.map(\.count).max() ?? 0
    let header = cells[0] + Array(repeating: [], count: width - cells[0].count)
    return captions + [
      Block(.table(Table(header: header, rows: Array(cells.dropFirst()))), at: place)
    ]
  }

  /// A row without its table.
  func row(_ content: [HTMLNode]) -> [Block] { blocks(of: cells(of: content)) }

  /// The cells of a row on one line, or one below the other where they hold more than running text.
  private func blocks(of row: [Cell]) -> [Block] {
    let cells = row.map { blocks(of: $0.content) }.filter { !$0.isEmpty }
    var line: [Inline] = []
    for cell in cells {
      guard cell.count == 1, case .paragraph(let content) = cell[0].kind,
        !content.contains(.lineBreak)
      else { return cells.flatMap(\.self) }
      if !line.isEmpty { line.append(.text(" · ")) }
      line += content
    }
    return line.isEmpty ? [] : [Block(.paragraph(line), at: place)]
  }

  private func rows(of content: [HTMLNode]) -> [[Cell]] {
    var rows: [[Cell]] = []
    for case .element(let tag, let inner) in content where !tag.isHidden {
      switch tag.name {
      case "tr": rows.append(cells(of: inner))
      case "td", "th": rows.append(cells(of: [.element(tag, inner)]))
      case "caption", "colgroup": continue
      default: rows += self.rows(of: inner)
      }
    }
    return rows.filter { !$0.isEmpty }
  }

  private func cells(of content: [HTMLNode]) -> [Cell] {
    content.compactMap { node in
      guard case .element(let tag, let inner) = node, !tag.isHidden else { return nil }
      return Cell(
        isHead: tag.name == "th", span: tag.attributes["colspan"].flatMap { Int($0) } ?? 1,
        content: inner)
    }
  }
}

extension HTMLNode {
  /// Whether the node is a list or a table, or holds one.
  fileprivate var isList: Bool {
    guard case .element(let tag, let content) = self else { return false }
    return ["ul", "ol", "dl", "table"].contains(tag.name) || content.contains(where: \.isList)
  }
}
