import CCMarkGFM
import Findings

extension TreeMaker {
  /// Reports footnotes that nothing refers to, and those with the label of an earlier one.
  func reportLostFootnotes(_ root: CMarkNode) {
    var shown: Set<Int> = []
    var verbatim: Set<Int> = []
    collect(root, &shown, &verbatim, depth: 0)
    var first: [String: Place] = [:]
    var next = 0
    let all = 0..<source.text.count
    while let opening = source.offset(of: "[^", in: next..<all.upperBound) {
      next = opening + 2
      let line = source.lines.line(at: opening)
      guard let label = definedLabel(at: opening, onLine: line),
        !verbatim.contains(line)
      else { continue }
      let place = source.place(at: opening)
      let key = label.lowercased()
      if let earlier = first[key] {
        diagnostics.report(.footnoteDoubled(label, at: place, first: earlier))
      } else {
        first[key] = place
        if !shown.contains(line) { diagnostics.report(.footnoteUncalled(label, at: place)) }
      }
    }
  }

  /// The label of the footnote that a line defines.
  private func definedLabel(at opening: Int, onLine line: Int) -> String? {
    let start = source.startOfWords(ofLine: line)
    guard
      start == opening || source.text[start..<opening].allSatisfy({ " \t>-+*".utf8.contains($0) })
    else { return nil }
    let rest = source.text[(opening + 2)...]
    guard let close = rest.firstIndex(where: { $0 == UInt8(ascii: "]") || $0.isLineEnd }),
      source.text[close] == UInt8(ascii: "]"), close > opening + 2, close + 1 < source.text.count,
      source.text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return String(decoding: source.text[(opening + 2)..<close], as: UTF8.self)
  }

  /// Collects the lines of visible footnotes, and those of code and HTML.
  private func collect(
    _ node: CMarkNode, _ shown: inout Set<Int>, _ verbatim: inout Set<Int>, depth: Int
  ) {
    guard depth < MarkdownReader.depthLimit else { return }
    for child in node.children {
      switch child.type {
      case CMARK_NODE_CODE_BLOCK.rawValue, CMARK_NODE_HTML_BLOCK.rawValue:
        let first = max(1, child.line)
        verbatim.formUnion(first...max(first, Int(cmark_node_get_end_line(child.pointer))))
      case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue:
        shown.insert(child.line)
        collect(child, &shown, &verbatim, depth: depth + 1)
      case CMARK_NODE_LIST.rawValue, CMARK_NODE_ITEM.rawValue, CMARK_NODE_BLOCK_QUOTE.rawValue:
        collect(child, &shown, &verbatim, depth: depth + 1)
      default: break
      }
    }
  }

  /// Reports references to footnotes that do not exist, which the parser leaves as text.
  mutating func reportMissingFootnotes(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    Self.forEachCall(in: text) { label, _ in
      guard let offset = footnoteCalls()[Array(label)] else { return }
      diagnostics.report(
        .footnoteMissing(String(decoding: label, as: UTF8.self), at: source.place(at: offset)))
    }
  }

  /// The first position of each footnote reference in the lines at hand, by label.
  private mutating func footnoteCalls() -> [[UInt8]: Int] {
    if let calls = inspection.footnoteCalls { return calls }
    var calls: [[UInt8]: Int] = [:]
    Self.forEachCall(in: source.text[extent()]) { label, offset in
      let label = Array(label)
      if calls[label] == nil, !source.isEscaped(offset) { calls[label] = offset }
    }
    inspection.footnoteCalls = calls
    return calls
  }

  /// The maximum number of bytes of a label; the parser accepts no longer ones.
  private static let longestLabel = 1_000

  /// Calls a closure with the label and position of each footnote reference in a text.
  private static func forEachCall(
    in text: Slice<UnsafeBufferPointer<UInt8>>,
    _ body: (Slice<UnsafeBufferPointer<UInt8>>, Int) -> Void
  ) {
    var rest = text
    while let opening = rest.firstRange(of: "[^".utf8) {
      rest = rest[opening.upperBound...]
      let label = rest.prefix(longestLabel).prefix { $0 != UInt8(ascii: "]") && $0 > 0x20 }
      guard !label.isEmpty, label.endIndex < text.endIndex,
        text[label.endIndex] == UInt8(ascii: "]")
      else { continue }
      body(label, opening.lowerBound)
    }
  }
}
