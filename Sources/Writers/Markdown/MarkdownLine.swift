import Document

/// Running text as Markdown, escaped to be read back unchanged.
struct MarkdownLine {
  var bytes: [UInt8] = []
  let isCell: Bool
  /// Whether the text can begin lines, where more characters have a meaning.
  private let isParagraph: Bool
  private(set) var isInLink = false
  /// Whether the text may contain line ends.
  private(set) var mayContainLineEnds = false

  init(isCell: Bool = false, isParagraph: Bool = false) {
    self.isCell = isCell
    self.isParagraph = isParagraph
  }

  init(_ inlines: [Inline], isCell: Bool = false, isParagraph: Bool = false) {
    self.init(isCell: isCell, isParagraph: isParagraph)
    bytes.reserveCapacity(Self.usualLength)
    append(inlines)
    protectEnds()
  }

  /// A length in bytes that most paragraphs stay below.
  private static let usualLength = 480

  /// Writes spaces at the ends as entities, because readers drop them otherwise.
  private mutating func protectEnds() {
    let space = UInt8(ascii: " ")
    if bytes.last == space { bytes.replaceSubrange((bytes.count - 1)..., with: "&#32;".utf8) }
    if bytes.first == space { bytes.replaceSubrange(...0, with: "&#32;".utf8) }
  }

  var isAtLineStart: Bool {
    isParagraph && (bytes.isEmpty || bytes.last == UInt8(ascii: "\n"))
  }

  /// Adds inlines.
  mutating func append(_ inlines: [Inline]) { append(inlines, inside: nil, before: nil) }

  /// Adds inlines, perhaps between emphasis marks.
  ///
  /// - Parameters:
  ///   - outer: the character of the marks around them, if there are any.
  ///   - follower: the inline after those marks.
  private mutating func append(
    _ inlines: [Inline], inside outer: UInt8?, before follower: Inline?
  ) {
    for (index, inline) in inlines.enumerated() {
      let next = index + 1 < inlines.count ? inlines[index + 1] : nil
      append(inline, next: next, inside: outer, before: next ?? follower)
    }
  }

  private mutating func append(
    _ inline: Inline, next: Inline?, inside outer: UInt8?, before follower: Inline?
  ) {
    switch inline {
    case .text(let text): append(text: text, next: next)
    case .emphasis(let inner):
      wrap(inner, count: 1, inside: outer, isLast: next == nil, before: follower)
    case .strong(let inner):
      wrap(inner, count: 2, inside: outer, isLast: next == nil, before: follower)
    case .strikethrough(let inner):
      add("~~")
      append(inner)
      add("~~")
    case .code(let text):
      mayContainLineEnds = true
      append(code: text)
    case .link(let link): append(link)
    case .image(let image):
      add("![")
      append(image.alternative)
      add("](")
      append(destination: image.destination, title: image.title)
    case .softBreak:
      mayContainLineEnds = true
      add("\n")
    case .lineBreak:
      mayContainLineEnds = true
      add("\\\n")
    case .footnoteReference(let label): add("[^\(label)]")
    case .raw(let raw):
      mayContainLineEnds = true
      add(raw.text)
    case .language(_, let inner): append(inner, inside: outer, before: follower)
    }
  }

  /// Adds text between emphasis marks.
  ///
  /// Marks that touch others of their kind use the other character to be distinct, but that one means
  /// nothing next to letters, nor do marks between letters and punctuation.
  private mutating func wrap(
    _ inner: [Inline], count: Int, inside outer: UInt8?, isLast: Bool, before follower: Inline?
  ) {
    let star = UInt8(ascii: "*")
    let mark =
      outer == star && (touchesMark || isLast) && !followsWord
        && follower?.startsWithWord != true
      ? UInt8(ascii: "_") : star
    bytes.append(contentsOf: repeatElement(mark, count: count))
    append(inner, inside: mark, before: follower)
    bytes.append(contentsOf: repeatElement(mark, count: count))
  }

  private var touchesMark: Bool { bytes.last.map(Self.isMark) ?? false }

  /// Whether the marks at the end follow a letter or digit.
  private var followsWord: Bool {
    guard let last = bytes.last(where: { !Self.isMark($0) }) else { return false }
    return last >= 0x80 || Self.isWord(last)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func append(code: String) {
    let text =
      isCell
      ? code.split(separator: "|", omittingEmptySubsequences: false)
        .joined(separator: "\\|") : code
    let fence = String(repeating: "`", count: code.shortestFreeRun(of: "`"))
    let needsSpace =
      code.hasPrefix("`") || code.hasSuffix("`")
      || (code.hasPrefix(" ") && code.hasSuffix(" ") && code.contains { $0 != " " })
    let space = needsSpace ? " " : ""
    add(fence + space + text + space + fence)
  }

  private mutating func append(_ link: Link) {
    if link.title.isEmpty, link.content == [.text(link.destination)],
      Self.isAutolink(link.destination)
    {
      add("<\(link.destination)>")
      return
    }
    if link.title.isEmpty, case .text(let text)? = link.content.first, link.content.count == 1,
      link.destination == "mailto:\(text)", Self.isMailAutolink(text)
    {
      add("<\(text)>")
      return
    }
    add("[")
    isInLink = true
    append(link.content)
    isInLink = false
    add("](")
    append(destination: link.destination, title: link.title)
  }

  private mutating func append(destination: String, title: String) {
    var address = destination
    let containsSpace = address.withUTF8 { $0.contains { $0 <= 0x20 || $0 == 0x7F } }
    let needsBrackets =
      destination.isEmpty && !title.isEmpty || destination.hasPrefix("<") || containsSpace
    if needsBrackets {
      add("<")
      add(destination, escaping: Self.meaningInBrackets)
      add(">")
    } else {
      add(destination, escaping: Self.meaningInAddress)
    }
    if !title.isEmpty {
      add(" \"")
      add(title, escaping: Self.meaningInTitle)
      add("\"")
    }
    add(")")
  }

  /// Adds text with some characters escaped by a backslash and line ends as entities.
  private mutating func add(_ text: String, escaping special: ASCIISet) {
    var text = text
    text.withUTF8 { text in
      var written = 0
      for (index, byte) in text.enumerated() {
        guard special.contains(byte) else { continue }
        let escaped: String
        switch byte {
        case UInt8(ascii: "\n"): escaped = "&#10;"
        case UInt8(ascii: "\r"): escaped = "&#13;"
        case UInt8(ascii: "&"):
          guard Self.beginsEntity(text[(index + 1)...]) else { continue }
          escaped = "&amp;"
        case UInt8(ascii: "|") where !isCell: continue
        default: escaped = Self.backslash(byte)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
        add(escaped)
        written = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    }
  }

  private static let meaningInBrackets: ASCIISet = "<>\\&|\n\r"
  private static let meaningInAddress: ASCIISet = "()*_\\&|\n\r"
  private static let meaningInTitle: ASCIISet = "\"\\&|\n\r"

  /// The info string of a code block.
  static func escaped(info: String) -> String {
    var escaped = ""
    for scalar in info.unicodeScalars {
      if scalar == "\\" || scalar == "&" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Whether an email address can be written between `<` and `>`.
  private static func isMailAutolink(_ address: String) -> Bool {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2
      && parts[1].utf8.allSatisfy {
        isWord($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      }
  }

  /// Whether an address can be written between `<` and `>` and is read back as it is.
  private static func isAutolink(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":") else { return false }
    let scheme = address[..<colon]
    guard (2...32).contains(scheme.count), scheme.first?.isLetter == true,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) })
    else { return false }
    return address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0 != "<" && $0 != ">" && $0 != "&" && $0 != "|" && $0 != "\\"
    }
  }
}

extension Inline {
  /// Whether the inline's Markdown begins with a letter or digit.
  fileprivate var startsWithWord: Bool {
    guard case .text(let text) = self, let first = text.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic || ("0"..."9").contains(first)
  }

  /// Whether the inline's Markdown begins with `[`.
  var isBracketed: Bool {
    switch self {
    case .link, .footnoteReference: true
    default: false
    }
  }
}

extension String {
  /// The shortest length of a run of a character that does not occur in the text.
  fileprivate func shortestFreeRun(of character: Character) -> Int {
    var lengths: Set<Int> = []
    var current = 0
    for other in self {
      if other == character {
        current += 1
      } else {
        lengths.insert(current)
        current = 0
      }
    }
    lengths.insert(current)
    var length = 1
    while lengths.contains(length) { length += 1 }
    return length
  }
}
