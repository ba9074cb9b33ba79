import Findings

/// Items of a list in brackets that YAML separates in other places than the author meant.
///
/// YAML ends an item at every ordinary comma, even within curly quotes and parentheses, and at no other
/// character, however much it resembles a comma.
struct ListItems {
  /// An item without quotes.
  private struct Item {
    var entry: YAMLTable.Entry
    var scalars: [Unicode.Scalar]
    /// Whether the item is the rest of a name, such as `Republic of`.
    var isRestOfName: Bool
  }

  private let items: [Item]
  private let path: String

  /// Takes the items of a list; nil if none contains a character that matters, as in most lists.
  init?(of list: Int, in entries: [YAMLTable.Entry], text: [UInt8], path: String) {
    let end = Int(entries[list].next)
    var matters = false
    var child = list + 1
    while child < end, !matters {
      let entry = entries[child]
      if entry.kind == .plain {
        let said = text[Int(entry.start)..<Int(entry.end)]
        matters = said.contains { Self.matters($0) } || Self.isRest(said)
      }
      child = Int(entry.next)
    }
    guard matters else { return nil }
    self.path = path
    var items: [Item] = []
    child = list + 1
    while child < end {
      let entry = entries[child]
      if entry.kind == .plain {
        let said = text[Int(entry.start)..<Int(entry.end)]
        items.append(
          Item(
            entry: entry, scalars: Array(String(decoding: said, as: UTF8.self).unicodeScalars),
            isRestOfName: Self.isRest(said)))
      }
      child = Int(entry.next)
    }
    self.items = items
  }

  /// Whether an item ends in `of` or `of the`.
  private static func isRest(_ item: ArraySlice<UInt8>) -> Bool {
    guard let last = item.last, last == UInt8(ascii: "f") || last == UInt8(ascii: "e") else {
      return false
    }
    return item.suffix(3).elementsEqual(" of".utf8) || item.suffix(7).elementsEqual(" of the".utf8)
  }

  private static func matters(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<")
  }

  /// Reports items that a comma splits and items that contain another character instead of one.
  func report(into diagnostics: DiagnosticCollector) {
    var index = 0
    var marks = Mark.all
    while index < items.count {
      if let last = lastPiece(of: index, &marks) {
        diagnostics.report(cut(index...last))
        index = last + 1
        continue
      }
      let item = items[index]
      if let sign = item.scalars.firstIndex(where: CommaSign.isOne) {
        diagnostics.report(.listComma(item.scalars[sign], at: place(of: sign, in: item.entry)))
      }
      index += 1
    }
  }

  /// The item that closes a mark opened in another; nil if no mark is left open or none closes it.
  ///
  /// - Parameter marks: the marks to look for, without those that no later item closes.
  private func lastPiece(of index: Int, _ marks: inout [Mark]) -> Int? {
    for (position, mark) in marks.enumerated().reversed()
    where mark.balance(in: items[index].scalars) > 0 {
      let rest = items[(index + 1)...]
      if let last = rest.firstIndex(where: { mark.balance(in: $0.scalars) < 0 }) { return last }
      if mark.isSame, let last = rest.firstIndex(where: { mark.balance(in: $0.scalars) > 0 }) {
        return last
      }
      marks.remove(at: position)
    }
    // `Korea, Republic of`
    let next = index + 1
    return next < items.count && items[next].isRestOfName ? next : nil
  }

  private func cut(_ pieces: ClosedRange<Int>) -> Diagnostic {
    let (first, last) = (items[pieces.lowerBound].entry, items[pieces.upperBound].entry)
    var whole = String.UnicodeScalarView()
    for index in pieces {
      if index > pieces.lowerBound { whole.append(contentsOf: ", ".unicodeScalars) }
      whole.append(contentsOf: items[index].scalars)
    }
    let place = Place(
      path: path, line: Int(first.endLine), column: Int(first.endColumn),
      end: .init(line: Int(last.line), column: Int(last.column)))
    let text = String(whole)
    return text.contains("<!--")
      ? .yamlMistake(
        "a comma within this comment ends an item of the list", at: place,
        fix: "write the comment after a # at the end of the line")
      : .listItemCut(text.replacing("\"", with: "\\\""), at: place)
  }

  /// The place of a character of an item; that of the item if it spans lines.
  private func place(of sign: Int, in entry: YAMLTable.Entry) -> Place {
    let column = Int(entry.column)
    guard entry.line == entry.endLine else {
      return Place(
        path: path, line: Int(entry.line), column: column,
        end: .init(line: Int(entry.endLine), column: Int(entry.endColumn)))
    }
    return Place(
      path: path, line: Int(entry.line), column: column + sign,
      end: .init(line: Int(entry.line), column: column + sign + 1))
  }

  /// A pair of marks; a comma between them belongs to the item.
  private struct Mark {
    let open: [Unicode.Scalar]
    let close: [Unicode.Scalar]

    init(_ open: String, _ close: String) {
      self.open = Array(open.unicodeScalars)
      self.close = Array(close.unicodeScalars)
    }

    static let all = [
      Mark("<!--", "-->"), Mark("“", "”"), Mark("„", "“"), Mark("«", "»"), Mark("»", "«"),
      Mark("「", "」"), Mark("『", "』"), Mark("《", "》"), Mark("（", "）"), Mark("(", ")"),
      Mark("\"", "\""), Mark("‘", "’"),
    ]

    /// Whether the same character opens and closes.
    var isSame: Bool { open == close }

    /// Above 0 if an item opens a mark without closing it, below 0 if it closes one without opening it.
    func balance(in text: [Unicode.Scalar]) -> Int {
      guard open.count == 1 else {
        let string = { (scalars: [Unicode.Scalar]) in
          text.indices.count { text[$0...].starts(with: scalars) }
        }
        return string(open) - string(close)
      }
      let opened = text.count { $0 == open[0] }
      if isSame { return opened % 2 }
      // The closing quote is also the apostrophe.
      if close[0] == "’" {
        if text.first == "‘" { return text.last == "’" ? 0 : 1 }
        return text.last == "’" ? -1 : 0
      }
      return opened - text.count { $0 == close[0] }
    }
  }
}
