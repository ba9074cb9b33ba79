import ReportDocument

extension TextRenderer {
  private static let lineFeed = UInt8(ascii: "\n")

  /// Renders running text, broken into lines that fit.
  mutating func render(_ inlines: [Inline]) {
    var text: [UInt8] = []
    append(inlines, to: &text)
    for part in text.split(separator: Self.lineFeed, omittingEmptySubsequences: false) {
      fill(Array(part))
    }
  }

  /// Text on one line, for cells and marks.
  mutating func flat(_ inlines: [Inline]) -> String {
    var text: [UInt8] = []
    append(inlines, to: &text)
    return String(
      decoding: text.map { $0 == Self.lineFeed ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  private mutating func fill(_ text: [UInt8]) {
    var current: [UInt8] = []
    var width = 0
    for piece in LineBreaking.pieces(text) {
      let gap = piece.followsSpace && width > 0 ? 1 : 0
      if width > 0 && width + gap + piece.width > room {
        line(current)
        current.removeAll(keepingCapacity: true)
        width = 0
      } else if gap > 0 {
        current.append(UInt8(ascii: " "))
        width += 1
      }
      current.append(contentsOf: piece.bytes)
      width += piece.width
    }
    line(current)
  }

  /// Adds text; line feeds stand for the breaks that are meant.
  private mutating func append(_ inlines: [Inline], to text: inout [UInt8]) {
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let run), .code(let run): append(run: run, to: &text)
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .language(_, let inner):
        append(inner, to: &text)
      case .link(let link): append(link: link, to: &text)
      case .image(let image):
        let alternative = image.alternative.plainText
        append(run: "[\(alternative.isEmpty ? image.destination : alternative)]", to: &text)
      case .softBreak:
        let next = inlines[(index + 1)...].first.map { [$0].plainText.first } ?? nil
        if !Self.joinsWithoutSpace(text, next) { text.append(UInt8(ascii: " ")) }
      case .lineBreak: text.append(Self.lineFeed)
      case .footnoteReference(let label):
        text.append(contentsOf: superscript(ofFootnote: label).utf8)
      case .raw(let raw):
        if raw.formats.contains(.text) {
          append(run: raw.text, to: &text)
        } else {
          append(raw.fallback, to: &text)
        }
      }
    }
  }

  private func append(run: String, to text: inout [UInt8]) {
    var run = run
    run.withUTF8 { bytes in
      for byte in bytes {
        text.append(byte == Self.lineFeed || byte == 9 || byte == 13 ? UInt8(ascii: " ") : byte)
      }
    }
  }

  private mutating func append(link: Link, to text: inout [UInt8]) {
    append(link.content, to: &text)
    let said = link.content.plainText
    guard !link.destination.hasPrefix("#"), said != link.destination,
      "mailto:\(said)" != link.destination
    else { return }
    text.append(contentsOf: " [\(number(ofLink: link.destination))]".utf8)
  }

  /// Whether lines that end and begin like this are joined without a space: between ideographs.
  private static func joinsWithoutSpace(_ text: [UInt8], _ next: Character?) -> Bool {
    guard let last = text.last, last >= 0x80, let next, LineBreaking.isIdeographic(next) else {
      return false
    }
    let tail = String(decoding: text.suffix(16), as: UTF8.self)
    return tail.last.map(LineBreaking.isIdeographic) ?? false
  }
}
