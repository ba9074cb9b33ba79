import Document

extension MarkdownLine {
  mutating func append(text: String, next: Inline?) {
    var text = text
    text.withUTF8 { append(text: $0, before: next) }
  }

  /// Adds text, everything that would be read as something else escaped.
  ///
  /// Only ASCII characters can be, so that bytes are all there is to look at.
  private mutating func append(text: UnsafeBufferPointer<UInt8>, before following: Inline?) {
    let listMark = isAtLineStart ? Self.listMark(text) ?? -1 : -1
    let startsBlock = isAtLineStart && text.first.map(Self.startsBlock) ?? false
    if listMark < 0 && !startsBlock && Self.isPlain(text) {
      bytes.append(contentsOf: text)
      protectSpace(before: following)
      return
    }
    let meaning = Self.meaningInText
    func mayMeanSomething(_ byte: UInt8) -> Bool {
      // Most bytes by far are small letters.
      if byte &- UInt8(ascii: "a") < 26 { return false }
      return meaning.holds(byte) || byte == 0xC2 || byte == 0xA0
    }
    var written = 0
    var next = 0
    while next < text.count {
      let index = next
      let byte = text[index]
      next += 1
      if index > 0 && index != listMark && !mayMeanSomething(byte) { continue }
      guard
        let escaped = index == 0 && startsBlock || index == listMark
          ? (byte == UInt8(ascii: " ") ? "&#32;" : Self.backslash(byte))
          : escaped(text, at: index, next: following)
      else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
      add(escaped)
      written = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    protectSpace(before: following)
  }

  /// Writes a space before the end of a line so that it is kept.
  private mutating func protectSpace(before following: Inline?) {
    guard bytes.last == UInt8(ascii: " "), following?.isBreak == true else { return }
    bytes.removeLast()
    add("&#32;")
  }

  /// Whether nothing inside a text can have to be escaped, as is so for most.
  ///
  /// Some that mean nothing count as what stands beside them in ASCII, so that few comparisons do.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.last != UInt8(ascii: "!"), !text.holdsAddress else { return false }
    var found: UInt8 = 0
    // Without a branch in it, the loop takes sixteen bytes at a time.
    for byte in text {
      let isControl: UInt8 = byte < 0x20 ? 1 : 0
      let isBracket: UInt8 = byte &- UInt8(ascii: "[") < 6 ? 1 : 0  // [ \ ] ^ _ `
      let isBar: UInt8 = byte &- UInt8(ascii: "|") < 3 ? 1 : 0  // | } ~
      let isEntity: UInt8 = byte == UInt8(ascii: "&") ? 1 : 0
      let isStar: UInt8 = byte == UInt8(ascii: "*") ? 1 : 0
      let isAngle: UInt8 = byte == UInt8(ascii: "<") ? 1 : 0
      let isFirstOfSpace: UInt8 = byte == 0xC2 ? 1 : 0
      found |= isControl | isBracket | isBar | isEntity | isStar | isAngle | isFirstOfSpace
    }
    return found == 0
  }

  // The ASCII characters that may have to be escaped inside a line.
  private static let meaningInText: ASCIISet = "&!:.\n\r\t<*\\`[]~_|"

  /// What stands for a byte; nil where it may stand for itself.
  private func escaped(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, next: Inline?
  ) -> String? {
    let byte = text[index]
    let following = index + 1 < text.count ? text[index + 1] : nil
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "~"):
      return Self.backslash(byte)
    case UInt8(ascii: "_"):
      let before = index > 0 ? text[index - 1] : nil
      return Self.isWord(before) && Self.isWord(following) ? nil : "\\_"
    case UInt8(ascii: "&"):
      return Self.beginsEntity(text[(index + 1)...]) ? "\\&" : nil
    case UInt8(ascii: "!"): return following == nil && next?.isBracketed == true ? "\\!" : nil
    case UInt8(ascii: "|"): return isCell ? "\\|" : nil
    case UInt8(ascii: ":"):
      return !isInLink && text[(index + 1)...].starts(with: "//".utf8) ? "\\:" : nil
    case UInt8(ascii: "."):
      return !isInLink && text[..<index].suffix(3).elementsEqual("www".utf8) ? "\\." : nil
    case UInt8(ascii: "\n"): return "&#10;"
    case UInt8(ascii: "\r"): return "&#13;"
    case UInt8(ascii: "\t"): return "&#9;"
    // A space that does not break: its first byte becomes the entity, its second nothing.
    case 0xC2: return following == 0xA0 ? "&nbsp;" : nil
    case 0xA0: return index > 0 && text[index - 1] == 0xC2 ? "" : nil
    default: return nil
    }
  }

  static func backslash(_ byte: UInt8) -> String {
    "\\" + String(Unicode.Scalar(byte))
  }

  /// Whether a byte at the start of a line may begin a block, or be lost.
  private static func startsBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: " "):
      true
    default: false
    }
  }

  /// The position of the mark behind a number that would make a line the item of a list.
  private static func listMark(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard (1...9).contains(digits), digits < text.count,
      text[digits] == UInt8(ascii: ".") || text[digits] == UInt8(ascii: ")")
    else { return nil }
    return digits
  }

  /// Whether what follows `&` makes it the reference to a character.
  static func beginsEntity(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let name = rest.prefix { $0 == UInt8(ascii: "#") || isWord($0) }
    return !name.isEmpty && rest.dropFirst(name.count).first == UInt8(ascii: ";")
  }

  static func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
