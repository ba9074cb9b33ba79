import Document

extension TextRenderer {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let tab = UInt8(ascii: "\t")

  /// Renders running text, broken into lines that fit.
  mutating func render(_ inlines: [Inline]) {
    var text = takeScratch()
    append(inlines, to: &text)
    text.withUnsafeBufferPointer { text in
      var start = 0
      while let length = UnsafeBufferPointer(rebasing: text[start...]).position(of: Self.lineFeed) {
        fill(text[start..<(start + length)])
        start += length + 1
      }
      fill(text[start...])
    }
    giveBackScratch(text)
  }

  /// The text on one line, for cells and markers.
  func flat(_ inlines: [Inline]) -> String {
    var text: [UInt8] = []
    append(inlines, to: &text)
    return String(
      decoding: text.map { $0 == Self.lineFeed ? UInt8(ascii: " ") : $0 }, as: UTF8.self
    ).withoutBreakPoints
  }

  /// Breaks text into lines, each as full as it can be.
  private mutating func fill(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    if UnsafeBufferPointer(rebasing: text).isPlainWords { return fill(plainWords: text) }
    let room = room
    var width = 0
    // Whether the line can end here only with a hyphen, as at a soft one.
    var needsHyphen = false
    // The range still to be added to the line: pieces one space apart are copied together.
    var pending = text.startIndex..<text.startIndex
    beginLine()
    LineBreaking.forEachPiece(of: text) { piece in
      let gap = piece.followsSpace && width > 0 ? 1 : 0
      let end = width + gap + piece.width + (piece.endsAtSoftHyphen ? 1 : 0)
      if width > 0 && end > room {
        add(text[pending])
        if needsHyphen && gap == 0 { add(UInt8(ascii: "-")) }
        endLine()
        beginLine()
        longestLine = max(longestLine, width)
        width = piece.width
        pending = piece.range
      } else if pending.upperBound + gap == piece.bytes.startIndex {
        pending = pending.lowerBound..<piece.bytes.endIndex
        width += gap + piece.width
      } else {
        add(text[pending])
        if gap > 0 { add(UInt8(ascii: " ")) }
        pending = piece.range
        width += gap + piece.width
      }
      needsHyphen = piece.endsAtSoftHyphen
    }
    add(text[pending])
    endLine()
    longestLine = max(longestLine, width)
  }

  /// Breaks words into lines.
  ///
  /// Each byte is a column, so the end of a line is searched backwards from the last column instead
  /// of measuring every word: most text of a report is of this kind.
  private mutating func fill(plainWords text: Slice<UnsafeBufferPointer<UInt8>>) {
    let (room, space) = (room, UInt8(ascii: " "))
    var rest = text
    while true {
      var line = rest
      if rest.count > room {
        let reach = rest.startIndex + room
        let end = rest[...reach].lastIndex(of: space) ?? rest[reach...].firstIndex(of: space)
        line = rest[..<(end ?? rest.endIndex)]
      }
      beginLine()
      add(line)
      endLine()
      longestLine = max(longestLine, line.count)
      guard line.endIndex < rest.endIndex else { return }
      rest = rest[(line.endIndex + 1)...]
    }
  }

  /// Adds text, with hard breaks as line feeds.
  private func append(_ inlines: [Inline], to text: inout [UInt8]) {
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let run), .code(let run): append(run: run, to: &text)
      case .emphasis(let inner), .strong(let inner), .language(_, let inner):
        append(inner, to: &text)
      case .strikethrough(let inner):
        text.append(contentsOf: Inline.strikethroughMark.utf8)
        append(inner, to: &text)
        text.append(contentsOf: Inline.strikethroughMark.utf8)
      case .link(let link): append(link: link, to: &text)
      case .image(let image):
        let alternative = image.alternative.plainText
        append(run: "[\(alternative.isEmpty ? image.destination : alternative)]", to: &text)
      case .softBreak:
        if !inlines.joinsLines(at: index) { text.append(UInt8(ascii: " ")) }
      case .lineBreak: text.append(Self.lineFeed)
      case .footnoteReference(let label):
        text.append(contentsOf: superscript(ofFootnote: label).utf8)
      case .raw(let raw):
        if raw.formats.contains(.text) {
          append(run: raw.text, to: &text)
        } else {
          append(raw.shown, to: &text)
        }
      }
    }
  }

  private func append(run: String, to text: inout [UInt8]) {
    var run = run
    run.withUTF8 { bytes in
      let start = text.count
      text.append(contentsOf: bytes)
      guard bytes.containsAny(Self.lineFeed, Self.tab, Self.carriageReturn, Self.tab) else {
        return
      }
      for index in start..<text.count where Self.becomesSpace(text[index]) {
        text[index] = UInt8(ascii: " ")
      }
    }
  }

  /// Whether a byte of a text becomes a space: tabs and line ends.
  private static func becomesSpace(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == tab || byte == carriageReturn
  }

  private func append(link: Link, to text: inout [UInt8]) {
    append(link.content, to: &text)
    guard link.needsListing, let number = number(ofLink: link.destination) else { return }
    text.append(contentsOf: " [\(number)]".utf8)
  }
}
