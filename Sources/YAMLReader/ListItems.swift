import Findings

/// The items of a list in brackets that were probably meant to be others.
///
/// YAML ends an item at each ordinary comma, also within quotation marks of typography and parentheses,
/// and at no other sign, however much it looks like a comma.
struct ListItems {
  /// An item without quotes.
  private struct Item {
    var entry: YAMLTable.Entry
    var scalars: [Unicode.Scalar]
    /// Whether something has to stand before the item, as before `Republic of`.
    var isRestOfName: Bool
  }

  private let items: [Item]
  private let path: String

  /// Takes the items of a list; nil where none holds a sign that matters, as in most lists.
  init?(of list: Int, in entries: [YAMLTable.Entry], text: [UInt8], path: String) {
    var plain: [YAMLTable.Entry] = []
    var matters = false
    var child = list + 1
    while child < Int(entries[list].next) {
      let entry = entries[child]
      if entry.kind == .plain {
        plain.append(entry)
        let said = text[Int(entry.start)..<Int(entry.end)]
        matters = matters || said.contains { Self.matters($0) } || Self.isRest(said)
      }
      child = Int(entry.next)
    }
    guard matters else { return nil }
    self.path = path
    items = plain.map { entry in
      let said = text[Int(entry.start)..<Int(entry.end)]
      return Item(
        entry: entry, scalars: Array(String(decoding: said, as: UTF8.self).unicodeScalars),
        isRestOfName: Self.isRest(said))
    }
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

  /// Reports items that a comma cut and those in which another sign stands for it.
  func report(into diagnostics: DiagnosticCollector) {
    var index = 0
    while index < items.count {
      if let last = lastPiece(of: index) {
        diagnostics.report(cut(index...last))
        index = last + 1
        continue
      }
      let item = items[index]
      if let sign = item.scalars.firstIndex(where: { "，、､،؛；;﹐﹑﹔".unicodeScalars.contains($0) }) {
        diagnostics.report(.listComma(item.scalars[sign], at: place(of: sign, in: item.entry)))
      }
      index += 1
    }
  }

  /// The item that ends what another one opens; nil if that closes itself or nothing does.
  private func lastPiece(of index: Int) -> Int? {
    for mark in Mark.all where mark.balance(in: items[index].scalars) > 0 {
      let rest = items[(index + 1)...]
      if let last = rest.firstIndex(where: { mark.balance(in: $0.scalars) < 0 }) { return last }
      if mark.isSame, let last = rest.firstIndex(where: { mark.balance(in: $0.scalars) > 0 }) {
        return last
      }
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
        fix: "write the comment behind a # at the end of the line")
      : .listItemCut(text.replacing("\"", with: "\\\""), at: place)
  }

  /// The place of a sign of an item, exactly where the item is on one line.
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

  /// Two signs between which a comma belongs to an item.
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

    /// Whether the same sign opens and closes.
    var isSame: Bool { open == close }

    /// Above 0 where an item opens what it does not close, below 0 where it closes what it did not
    /// open.
    func balance(in text: [Unicode.Scalar]) -> Int {
      guard open.count == 1 else {
        let string = { (scalars: [Unicode.Scalar]) in
          text.indices.count { text[$0...].starts(with: scalars) }
        }
        return string(open) - string(close)
      }
      let opened = text.count { $0 == open[0] }
      if isSame { return opened % 2 }
      // An apostrophe looks like the sign that closes.
      if close[0] == "’" {
        if text.first == "‘" { return text.last == "’" ? 0 : 1 }
        return text.last == "’" ? -1 : 0
      }
      return opened - text.count { $0 == close[0] }
    }
  }
}
