import ReportDocument

/// Running text as Markdown, escaped so that it is read as what it is.
struct MarkdownLine {
  private(set) var bytes: [UInt8] = []
  private let isCell: Bool
  /// Whether the text stands at the start of lines, where more characters have a meaning.
  private let isParagraph: Bool
  private var isInLink = false

  init(isCell: Bool = false, isParagraph: Bool = false) {
    self.isCell = isCell
    self.isParagraph = isParagraph
  }

  init(_ inlines: [Inline], isParagraph: Bool) {
    self.init(isParagraph: isParagraph)
    append(inlines)
    protectEnds()
  }

  /// Writes spaces at the ends, which readers drop, so that they are kept.
  private mutating func protectEnds() {
    let space = UInt8(ascii: " ")
    if bytes.last == space { bytes.replaceSubrange((bytes.count - 1)..., with: "&#32;".utf8) }
    if bytes.first == space { bytes.replaceSubrange(...0, with: "&#32;".utf8) }
  }

  private var isAtLineStart: Bool {
    isParagraph && (bytes.isEmpty || bytes.last == UInt8(ascii: "\n"))
  }

  /// Adds inlines.
  ///
  /// - Parameter outer: the character of the emphasis marks around them.
  mutating func append(_ inlines: [Inline], inside outer: UInt8? = nil) {
    for (index, inline) in inlines.enumerated() {
      let next = index + 1 < inlines.count ? inlines[index + 1] : nil
      append(inline, next: next, inside: outer)
    }
  }

  private mutating func append(_ inline: Inline, next: Inline?, inside outer: UInt8?) {
    switch inline {
    case .text(let text): append(text: text, next: next)
    case .emphasis(let inner): wrap(inner, count: 1, next: next, inside: outer)
    case .strong(let inner): wrap(inner, count: 2, next: next, inside: outer)
    case .strikethrough(let inner):
      add("~~")
      append(inner)
      add("~~")
    case .code(let text): append(code: text)
    case .link(let link): append(link)
    case .image(let image):
      add("![")
      append(image.alternative)
      add("](")
      append(destination: image.destination, title: image.title)
    case .softBreak: add("\n")
    case .lineBreak: add("\\\n")
    case .footnoteReference(let label): add("[^\(label)]")
    case .raw(let raw): add(raw.text)
    case .language(_, let inner): append(inner, inside: outer)
    }
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func wrap(_ inner: [Inline], count: Int, next: Inline?, inside outer: UInt8?) {
    let star = UInt8(ascii: "*")
    let touchesMark = bytes.last == star || bytes.last == UInt8(ascii: "_")
    // Marks that touch others of their kind are told apart by using the other character, which
    // must not touch letters.
    let mark = outer == star && touchesMark && !startsWithWord(next) ? UInt8(ascii: "_") : star
    bytes.append(contentsOf: repeatElement(mark, count: count))
    append(inner, inside: mark)
    bytes.append(contentsOf: repeatElement(mark, count: count))
  }

  private func startsWithWord(_ inline: Inline?) -> Bool {
    guard case .text(let text)? = inline, let first = text.first else { return false }
    return first.isLetter || first.isNumber
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
      link.destination == "mailto:\(text)"
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
    let needsBrackets =
      destination.isEmpty && !title.isEmpty || destination.hasPrefix("<")
      || destination.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
    if needsBrackets {
      bytes.append(UInt8(ascii: "<"))
      for scalar in destination.unicodeScalars {
        switch scalar {
        case "<", ">", "\\", "&": add("\\\(scalar)")
        case "\n": add("&#10;")
        case "\r": add("&#13;")
        case "|" where isCell: add("\\|")
        default: add(String(scalar))
        }
      }
      bytes.append(UInt8(ascii: ">"))
    } else {
      for scalar in destination.unicodeScalars {
        switch scalar {
        case "(", ")", "\\", "&", "*", "_": add("\\\(scalar)")
        case "|" where isCell: add("\\|")
        default: add(String(scalar))
        }
      }
    }
    if !title.isEmpty {
      add(" \"")
      for scalar in title.unicodeScalars {
        switch scalar {
        case "\"", "\\", "&": add("\\\(scalar)")
        case "\n": add("&#10;")
        case "|" where isCell: add("\\|")
        default: add(String(scalar))
        }
      }
      add("\"")
    }
    add(")")
  }

  /// The info string of a code block.
  static func escaped(info: String) -> String {
    var escaped = ""
    for scalar in info.unicodeScalars {
      if scalar == "\\" || scalar == "&" { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Whether an address may stand between `<` and `>` and is read back as it is.
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

  // MARK: Text

  private mutating func append(text: String, next: Inline?) {
    let scalars = Array(text.unicodeScalars)
    let listMark = isAtLineStart ? Self.listMark(scalars) : nil
    for index in scalars.indices {
      let scalar = scalars[index]
      let following = index + 1 < scalars.count ? scalars[index + 1] : nil
      if index == listMark || (isAtLineStart && Self.startsBlock(scalar)) {
        add(scalar == " " ? "&#32;" : "\\\(scalar)")
        continue
      }
      switch scalar {
      case "\\", "`", "*", "[", "]", "<", "~": add("\\\(scalar)")
      case "_":
        let before = index > 0 ? scalars[index - 1] : nil
        add(Self.isWord(before) && Self.isWord(following) ? "_" : "\\_")
      case "&": add(Self.mayBeginEntity(following) ? "\\&" : "&")
      case "!" where following == nil && next?.isBracketed == true: add("\\!")
      case "|" where isCell: add("\\|")
      case ":" where following == "/" && !isInLink: add("\\:")
      case "." where !isInLink && Self.endsWithWWW(scalars[..<index]): add("\\.")
      case "\n": add("&#10;")
      case "\r": add("&#13;")
      case "\t": add("&#9;")
      case " " where following == nil && next?.isBreak == true: add("&#32;")
      default: bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      }
    }
  }

  /// Whether a scalar at the start of a line may begin a block, or be lost.
  private static func startsBlock(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "#", "+", "-", "=", ">", ":", "|", " ": true
    default: false
    }
  }

  /// The position of the mark behind a number that would make a line the item of a list.
  private static func listMark(_ text: [Unicode.Scalar]) -> Int? {
    let digits = text.prefix { ("0"..."9").contains($0) }.count
    guard (1...9).contains(digits), digits < text.count,
      text[digits] == "." || text[digits] == ")"
    else { return nil }
    return digits
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func mayBeginEntity(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return scalar == "#" || isWord(scalar)
  }

  private static func endsWithWWW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.suffix(3).elementsEqual("www".unicodeScalars)
  }
}

extension Inline {
  /// Whether the inline's Markdown begins with `[`.
  fileprivate var isBracketed: Bool {
    switch self {
    case .link, .footnoteReference: true
    default: false
    }
  }
}

extension String {
  /// The least length of a run of a character that the text does not hold.
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
