import Findings
import MarkdownReader

/// The blocks of a Markdown document.
enum MarkdownBlocks {
  static func of(_ whole: LocatedText, into diagnostics: DiagnosticCollector) -> [ProofBlock] {
    let text = withoutKeys(whole)
    let bytes = Array(text.text.utf8)
    var starts = [0]
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    return MarkdownReader.passages(of: text, keepsBareImages: true, into: diagnostics).map {
      passage in
      var marker: Marker?
      if let item = passage.item, item.isFirst, item.isOrdered,
        starts.indices.contains(item.line - 1)
      {
        let start = starts[item.line - 1] + item.byteColumn - 1
        if let found = MarkerText(bytes, at: start, upTo: bytes.count, needsSpace: false) {
          marker = Marker(found, text.place(ofBytes: found.range), bytes, length: 0)
        }
      } else {
        marker = Marker(leading: passage.text)
      }
      return ProofBlock(
        kind: kind(of: passage), text: passage.text,
        parts: passage.parts + insertions(in: passage.text.text), marker: marker,
        picture: passage.picture)
    }
  }

  /// Template insertions in braces, such as ‘{{< video id="3" >}}’, which are code.
  private static func insertions(in text: String) -> [Passage.Part] {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
    let bytes = Array(text.utf8)
    var parts: [Passage.Part] = []
    var offset = 0
    while offset + 1 < bytes.count {
      let opens =
        bytes[offset] == UInt8(ascii: "{")
        && (bytes[offset + 1] == UInt8(ascii: "{") || bytes[offset + 1] == UInt8(ascii: "%"))
      guard opens else {
        offset += 1
        continue
      }
      // An unclosed brace does not open an insertion.
      guard
        let end = bytes[(offset + 2)...].prefix(longestInsertion).indices.first(where: {
          bytes[$0] == UInt8(ascii: "}")
            && (bytes[$0 - 1] == UInt8(ascii: "}") || bytes[$0 - 1] == UInt8(ascii: "%"))
        })
      else { return parts }
      parts.append(Passage.Part(kind: .code, range: offset..<(end + 1), target: ""))
      offset = end + 1
    }
    return parts
  }

  private static let longestInsertion = 1000

  /// A text without the TOML keys between lines of ‘+++’ at its start.
  private static func withoutKeys(_ text: LocatedText) -> LocatedText {
    guard text.text.hasPrefix("+++\n") else { return text }
    let bytes = Array(text.text.utf8)
    let fence = Array("\n+++\n".utf8)
    guard let end = bytes.firstRange(of: fence) else { return text }
    var builder = LocatedTextBuilder(text)
    builder.append(verbatim: (end.upperBound - 1)..<bytes.count)
    return builder.text
  }

  private static func kind(of passage: Passage) -> ProofBlock.Kind {
    if let cell = passage.cell { return .cell(cell) }
    switch passage.kind {
    case .heading(let level): return .heading(level: level)
    case .paragraph, .quotation: return .paragraph
    case .listItem:
      guard let item = passage.item, item.isFirst else { return .itemPart }
      return .item(list: item.list, depth: item.depth)
    case .imageAlternative: return .picture
    case .cell, .footnote: return .other
    }
  }
}

extension Marker {
  init(_ found: MarkerText, _ place: Place, _ bytes: [UInt8], length: Int) {
    self.init(
      style: found.style, value: found.value, letter: found.letter,
      text: String(decoding: bytes[found.range], as: UTF8.self), place: place, length: length)
  }

  /// The marker at the start of a text, if any.
  init?(leading text: LocatedText) {
    // Most texts stop here.
    guard let first = text.text.utf8.first,
      first == UInt8(ascii: "(") || first.isASCIIDigit || first.isASCIILetter
    else { return nil }
    let bytes = Array(text.text.utf8.prefix(64))
    guard let found = MarkerText(bytes, at: 0, upTo: bytes.count) else { return nil }
    self.init(found, text.place(ofBytes: found.range), bytes, length: found.length)
  }
}
