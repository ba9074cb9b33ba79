import CCMarkGFM
import Findings

extension TreeMaker {
  /// Reports footnotes that nothing calls, and those whose label an earlier one has.
  func reportLostFootnotes(_ root: CMarkNode) {
    var shown: Set<Int> = []
    var verbatim: [ClosedRange<Int>] = []
    collect(root, &shown, &verbatim, depth: 0)
    var first: [String: Place] = [:]
    var next = 0
    let all = 0..<source.text.count
    while let opening = source.offset(of: "[^", in: next..<all.upperBound) {
      next = opening + 2
      let line = source.lines.line(at: opening)
      guard let label = definedLabel(at: opening, onLine: line),
        !verbatim.contains(where: { $0.contains(line) })
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

  /// Collects the lines of footnotes that are shown, and those of code and HTML.
  private func collect(
    _ node: CMarkNode, _ shown: inout Set<Int>, _ verbatim: inout [ClosedRange<Int>], depth: Int
  ) {
    guard depth < MarkdownReader.depthLimit else { return }
    for child in node.children {
      switch child.type {
      case CMARK_NODE_CODE_BLOCK.rawValue, CMARK_NODE_HTML_BLOCK.rawValue:
        let first = max(1, child.line)
        verbatim.append(first...max(first, Int(cmark_node_get_end_line(child.pointer))))
      case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue:
        shown.insert(child.line)
        collect(child, &shown, &verbatim, depth: depth + 1)
      case CMARK_NODE_LIST.rawValue, CMARK_NODE_ITEM.rawValue, CMARK_NODE_BLOCK_QUOTE.rawValue:
        collect(child, &shown, &verbatim, depth: depth + 1)
      default: break
      }
    }
  }

  /// Reports calls of footnotes that are nowhere; the parser turns them back into text.
  func reportMissingFootnotes(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    let extent = source.bytes(ofLines: lines.lowerBound, through: lines.upperBound)
    var rest = text[...]
    while let opening = rest.firstRange(of: "[^".utf8) {
      rest = rest[opening.upperBound...]
      let label = rest.prefix { $0 != UInt8(ascii: "]") && $0 > UInt8(ascii: " ") }
      guard !label.isEmpty, label.endIndex < text.endIndex,
        text[label.endIndex] == UInt8(ascii: "]")
      else { continue }
      let call = Array(text[opening.lowerBound...label.endIndex])
      let written = source.text[extent].ranges(of: call).first { !source.isEscaped($0.lowerBound) }
      guard let written else { continue }
      diagnostics.report(
        .footnoteMissing(
          String(decoding: label, as: UTF8.self), at: source.place(at: written.lowerBound)))
    }
  }
}
