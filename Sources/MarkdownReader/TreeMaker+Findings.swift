import CCMarkGFM
import Document
import Findings

// Findings where the parser is right, but readers would see marks or miss words.
extension TreeMaker {
  /// The bytes of the lines of the running text at hand.
  mutating func extent() -> Range<Int> {
    let extent =
      inspection.extent ?? source.bytes(ofLines: lines.lowerBound, through: lines.upperBound)
    inspection.extent = extent
    return extent
  }

  /// Looks for marks that stay visible in the run of text at hand.
  mutating func inspectMarks() {
    let bracket = run.withUnsafeBufferPointer { $0.position(of: UInt8(ascii: "]")) }
    if let bracket, bracket + 1 < run.count {
      reportSpacesInAddresses()
    }
    if isInternational { inspection.shownMarks.formUnion(ShownMarks.contexts(in: run)) }
  }

  /// Reports apparent links that have a space in their address.
  private mutating func reportSpacesInAddresses() {
    guard !inspection.hasCheckedAddresses else { return }
    inspection.hasCheckedAddresses = true
    let extent = extent()
    var next = extent.lowerBound
    while let bracket = source.offset(of: "](", in: next..<extent.upperBound) {
      next = bracket + 2
      guard !source.isEscaped(bracket), let address = spacedAddress(next..<extent.upperBound)
      else { continue }
      diagnostics.report(.spaceInAddress(address, at: source.place(at: next)))
    }
  }

  /// The maximum number of bytes of an address or of the words of a picture.
  private static let longestAddress = 2_000

  /// The address that begins a range, if it contains spaces and the author probably meant an
  /// address.
  private func spacedAddress(_ range: Range<Int>) -> String? {
    let rest = source.text[range].prefix(Self.longestAddress)
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
    let before = source.text[..<(offset - 2)].suffix(Self.longestAddress)
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

  /// Reports emphasis marks that have no effect because there is punctuation on one side of them and a
  /// letter on the other, as happens in scripts written without spaces.
  mutating func reportShownMarks() {
    guard !inspection.shownMarks.isEmpty else { return }
    let extent = extent()
    ShownMarks.forEach(in: source.text[extent]) { marks, context in
      guard inspection.shownMarks.contains(context), !source.isEscaped(marks.lowerBound) else {
        return
      }
      diagnostics.report(
        .emphasisShown(
          String(decoding: source.text[marks], as: UTF8.self),
          at: source.place(at: marks.lowerBound)))
    }
  }

  /// Reports the cells of a table row that exceed the table's columns.
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

  /// Reports lines of a paragraph that begin with a list or heading mark from a word processor.
  func reportPastedMarks(_ content: [Inline]) {
    var line = lines.lowerBound
    var isAtStart = true
    var number: (mark: PastedMark, start: Int)?
    for inline in content {
      switch inline {
      case .softBreak, .lineBreak:
        line += 1
        isAtStart = true
      case .text(let text):
        if isAtStart, let mark = PastedMark(numberIn: text) {
          if let number {
            diagnostics.report(.pastedMark(number.mark, at: source.place(at: number.start)))
            return
          }
          number = (mark, source.startOfWords(ofLine: line))
        } else if isAtStart, let mark = PastedMark(in: text) {
          var start = source.startOfWords(ofLine: line)
          if line == lines.lowerBound, let found = offset(of: mark.text, from: start) {
            start = found
          }
          // A backslash shows that the mark is intended.
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
