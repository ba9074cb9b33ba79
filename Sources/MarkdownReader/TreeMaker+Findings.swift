import CCMarkGFM
import Document
import Findings

// What an author hardly meant: the parser is right, but readers would see marks, or not see words.
extension TreeMaker {
  /// Reports marks that stay visible in the running text at hand.
  mutating func reportMarks() {
    if let bracket = run.firstIndex(of: UInt8(ascii: "]")), bracket + 1 < run.count {
      reportSpacesInAddresses()
    }
    guard isInternational else { return }
    let (star, bar, tilde) = (UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"))
    let containsMark = run.withUnsafeBufferPointer { $0.containsAny(star, bar, tilde, star) }
    if containsMark { reportEmphasisMarks() }
  }

  /// Reports what looks like a link but has a space in its address.
  private mutating func reportSpacesInAddresses() {
    let extent = source.bytes(ofLines: lines.lowerBound, through: lines.upperBound)
    var next = extent.lowerBound
    while let bracket = source.offset(of: "](", in: next..<extent.upperBound) {
      next = bracket + 2
      guard !source.isEscaped(bracket), bracket > lastMark,
        let address = spacedAddress(next..<extent.upperBound)
      else { continue }
      lastMark = bracket
      let range = next..<next + address.utf8.count
      diagnostics.report(.spaceInAddress(address, at: source.place(at: range.lowerBound)))
    }
  }

  /// The address that begins a range, if it has spaces and its author hardly meant them as words.
  private func spacedAddress(_ range: Range<Int>) -> String? {
    let rest = source.text[range]
    var depth = 0
    let end = rest.firstIndex { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      return depth < 0 || byte.isLineEnd
    }
    guard let end, source.text[end] == UInt8(ascii: ")") else { return nil }
    let address = String(decoding: source.text[range.lowerBound..<end], as: UTF8.self)
    let words = address.split { $0 == " " || $0 == "\t" }
    guard words.count > 1, let first = words.first, !first.hasPrefix("<") else { return nil }
    // A title in quotes makes it a link.
    if let mark = words[1].first, "\"'(".contains(mark) { return nil }
    let isPicture = range.lowerBound > 2 && rangeBegins(picture: range.lowerBound)
    return isPicture || address.contains("/") || Self.endsLikeFile(address) ? address : nil
  }

  /// Whether the words before an address that begins at an offset are those of a picture.
  private func rangeBegins(picture offset: Int) -> Bool {
    let before = source.text[..<(offset - 2)]
    guard let open = before.lastIndex(of: UInt8(ascii: "[")), open > 0 else { return false }
    return source.text[open - 1] == UInt8(ascii: "!")
  }

  /// Whether a text ends like the name of a file.
  private static func endsLikeFile(_ text: String) -> Bool {
    guard let dot = text.lastIndex(of: ".") else { return false }
    let ending = text[text.index(after: dot)...].prefix { $0 != "#" && $0 != "?" }
    return (2...5).contains(ending.count)
      && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// Reports marks of emphasis that mean nothing because punctuation stands on one side of them and a
  /// letter on the other, as in scripts that are written without spaces.
  private mutating func reportEmphasisMarks() {
    let extent = source.bytes(ofLines: lines.lowerBound, through: lines.upperBound)
    var offset = max(extent.lowerBound, lastMark + 1)
    while offset < extent.upperBound {
      let mark = source.text[offset]
      guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") || mark == UInt8(ascii: "~")
      else {
        offset += 1
        continue
      }
      let start = offset
      while offset < extent.upperBound, source.text[offset] == mark { offset += 1 }
      guard !source.isEscaped(start), isShown(start..<offset, mark) else { continue }
      lastMark = start
      diagnostics.report(
        .emphasisShown(
          String(repeating: Character(Unicode.Scalar(mark)), count: offset - start),
          at: source.place(at: start)))
    }
  }

  /// Whether marks in the file are text that the parser gave, and cannot be emphasis where they stand.
  private func isShown(_ marks: Range<Int>, _ mark: UInt8) -> Bool {
    guard marks.count <= 3, mark != UInt8(ascii: "~") || marks.count == 2,
      let before = source.scalar(before: marks.lowerBound),
      let after = source.scalar(at: marks.upperBound)
    else { return false }
    let isLost =
      before.isLetterBeyondASCII && after.isPunctuationOfText
      || before.isPunctuationOfText && after.isLetterBeyondASCII
    guard isLost, before.value >= 0x80 || after.value >= 0x80 else { return false }
    let sought =
      Array(String(before).utf8) + Array(source.text[marks]) + Array(String(after).utf8)
    guard let found = run.firstRange(of: sought) else { return false }
    // One mark alone may be a sign of multiplication, or lead to a note.
    let own = run.split(separator: mark, omittingEmptySubsequences: false).count - 1
    return marks.count > 1 || own > 1 || found.isEmpty
  }

  /// Reports the cells of a table's row that the table has no columns for.
  func reportLostCells(columns: Int) {
    let line = source.bytes(ofLines: lines.lowerBound, through: lines.lowerBound)
    var start = source.startOfWords(ofLine: lines.lowerBound)
    if start < line.upperBound, source.text[start] == UInt8(ascii: "|") { start += 1 }
    var cells = 0
    var offset = start
    var lost: Int?
    while offset < line.upperBound {
      switch source.text[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "|"): cells += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: if cells >= columns, lost == nil { lost = offset }
      }
      offset += 1
    }
    guard let lost else { return }
    let ticks = source.text[line].contains(UInt8(ascii: "`"))
    diagnostics.report(.cellsLost(columns: columns, inCode: ticks, at: source.place(at: lost)))
  }

  /// Reports lines of a paragraph that begin with the mark of a list or heading from a word processor.
  func reportPastedMarks(_ content: [Inline]) {
    var line = lines.lowerBound
    var isAtStart = true
    for inline in content {
      switch inline {
      case .softBreak, .lineBreak:
        line += 1
        isAtStart = true
      case .text(let text):
        if isAtStart, let mark = PastedMark(in: text) {
          var start = source.startOfWords(ofLine: line)
          if line == lines.lowerBound, let found = offset(of: mark.text, from: start) {
            start = found
          }
          // A backslash says that the mark is meant.
          if source.text[start...].starts(with: mark.text.utf8) {
            diagnostics.report(.pastedMark(mark, at: source.place(at: start)))
            return
          }
        }
        isAtStart = false
      default: isAtStart = false
      }
    }
  }

  private func offset(of text: String, from start: Int) -> Int? {
    let line = source.bytes(ofLines: lines.lowerBound, through: lines.lowerBound)
    guard start <= line.upperBound else { return nil }
    return source.text[start..<line.upperBound].firstRange(of: Array(text.utf8))?.lowerBound
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterBeyondASCII: Bool { value >= 0x80 && properties.isAlphabetic }

  /// What the parser takes for punctuation beside marks of emphasis.
  fileprivate var isPunctuationOfText: Bool {
    if value < 0x80 {
      return value > 0x20 && value < 0x7F && !properties.isAlphabetic
        && !("0"..."9").contains(self)
    }
    switch properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .dashPunctuation, .connectorPunctuation:
      return true
    default: return false
    }
  }
}
