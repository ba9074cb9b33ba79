import Document

extension MarkdownLine {
  mutating func append(text: String, next: Inline?) {
    var text = text
    text.withUTF8 { append(text: $0, before: next) }
  }

  /// Adds text, with everything escaped that would be read as something else.
  private mutating func append(text: UnsafeBufferPointer<UInt8>, before following: Inline?) {
    let listMark = isAtLineStart ? Self.listMark(text) ?? -1 : -1
    let startsBlock = isAtLineStart && text.first.map(Self.startsBlock) ?? false
    if listMark < 0 && !startsBlock && Self.isPlain(text) {
      bytes.append(contentsOf: text)
      protectSpace(before: following)
      return
    }
    var written = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      let replacement: String? =
        if index == 0 && startsBlock || index == listMark {
          Self.replacement(atLineStart: byte)
        } else if Self.isNeverEscaped(byte) {
          nil
        } else {
          self.replacement(in: text, at: index, next: following)
        }
      if let replacement {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
        add(replacement)
        // A no-break space is two bytes of UTF-8.
        if byte == 0xC2 { index += 1 }
        written = index + 1
      }
      index += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    protectSpace(before: following)
  }

  /// Writes a space before the end of a line as an entity, because readers drop it otherwise.
  private mutating func protectSpace(before following: Inline?) {
    guard bytes.last == UInt8(ascii: " "), following?.isBreak == true else { return }
    bytes.removeLast()
    add("&#32;")
  }
}
