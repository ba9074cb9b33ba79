import Bytes
import Document

// The characters to escape in running text. No other file knows these characters: the check of a
// whole text and the search inside it both take them from here.
//
// All of them are ASCII, except for the no-break space, so it is enough to check bytes.
extension MarkdownLine {
  /// One if a byte may have to be escaped wherever it is in a text, otherwise zero.
  ///
  /// A few that never have to be are included, because their neighbours in ASCII are: with comparisons
  /// of ranges, free of branches and of Booleans, the compiler tests sixteen bytes of a text at a time.
  @inline(__always)
  static func mayMeanSomething(_ byte: UInt8) -> UInt8 {
    let isControl: UInt8 = byte < 0x20 ? 1 : 0  // line ends and tabs
    let isBracket: UInt8 = byte &- UInt8(ascii: "[") < 6 ? 1 : 0  // [ \ ] ^ _ `
    let isBar: UInt8 = byte &- UInt8(ascii: "|") < 3 ? 1 : 0  // | } ~
    let isEntity: UInt8 = byte == UInt8(ascii: "&") ? 1 : 0
    let isStar: UInt8 = byte == UInt8(ascii: "*") ? 1 : 0
    let isAngle: UInt8 = byte == UInt8(ascii: "<") ? 1 : 0
    let isFirstOfSpace: UInt8 = byte == 0xC2 ? 1 : 0
    return isControl | isBracket | isBar | isEntity | isStar | isAngle | isFirstOfSpace
  }

  /// Whether a byte is a letter or a space, as most are: none of them has to be escaped inside a line.
  @inline(__always)
  static func isNeverEscaped(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: " ")
  }

  /// Whether nothing in a text has to be escaped, as in most texts, unless it begins a line.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.last != UInt8(ascii: "!"), !text.containsAddress else { return false }
    var found: UInt8 = 0
    for byte in text { found |= mayMeanSomething(byte) }
    return found == 0
  }

  /// The replacement for a byte; nil where the byte can be written as it is.
  ///
  /// - Parameter next: the inline after the text.
  func replacement(
    in text: UnsafeBufferPointer<UInt8>, at index: Int, next: Inline?
  ) -> String? {
    let byte = text[index]
    if Self.mayMeanSomething(byte) != 0 { return markReplacement(in: text, at: index) }
    // Two of these begin an address, which readers link; the third makes a link an image.
    switch byte {
    case UInt8(ascii: ":"):
      return !isInLink && text[(index + 1)...].starts(with: "//".utf8) ? "\\:" : nil
    case UInt8(ascii: "."):
      return !isInLink && text[..<index].suffix(3).elementsEqual("www".utf8) ? "\\." : nil
    case UInt8(ascii: "!"):
      return index + 1 == text.count && next?.isBracketed == true ? "\\!" : nil
    default: return nil
    }
  }

  private func markReplacement(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> String? {
    let byte = text[index]
    let following = index + 1 < text.count ? text[index + 1] : nil
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"):
      return Self.backslash(byte)
    case UInt8(ascii: "~"):
      // One alone among letters is a range; beside another one, or beside marks, it could mean more.
      let isApart = index > 0 ? text[index - 1] != byte : bytes.isEmpty
      return isApart && following != nil && following != byte ? nil : Self.backslash(byte)
    case UInt8(ascii: "_"):
      let previous = index > 0 ? text[index - 1] : nil
      return Self.isWord(previous) && Self.isWord(following) ? nil : "\\_"
    case UInt8(ascii: "&"): return Self.beginsEntity(text[(index + 1)...]) ? "\\&" : nil
    case UInt8(ascii: "|"): return isCell ? "\\|" : nil
    case UInt8(ascii: "\n"): return "&#10;"
    case UInt8(ascii: "\r"): return "&#13;"
    case UInt8(ascii: "\t"): return "&#9;"
    case 0xC2: return following == 0xA0 ? "&nbsp;" : nil
    default: return nil
    }
  }

  /// Whether a byte at the start of a line may begin a block, or be lost.
  static func startsBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: " "):
      true
    default: false
    }
  }

  /// The position of the mark after a number that would make a line the item of a list.
  static func listMark(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard (1...9).contains(digits), digits < text.count,
      text[digits] == UInt8(ascii: ".") || text[digits] == UInt8(ascii: ")")
    else { return nil }
    return digits
  }

  /// The replacement for a byte that would begin a block.
  static func replacement(atLineStart byte: UInt8) -> String {
    byte == UInt8(ascii: " ") ? "&#32;" : backslash(byte)
  }

  static func backslash(_ byte: UInt8) -> String { "\\" + String(Unicode.Scalar(byte)) }

  /// Whether the text after `&` makes it the reference to a character.
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
