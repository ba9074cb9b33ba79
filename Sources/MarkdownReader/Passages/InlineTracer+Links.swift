extension InlineTracer {
  /// The maximum length in bytes of a label or title to search for; longer ones are not traced,
  /// which bounds the cost of unclosed ones.
  private static let maxLength = 4096

  /// Traces the text of a link and skips its target.
  mutating func traceLink(_ node: CMarkNode, _ spelling: Spelling) -> Bool {
    guard extent == nil else { return trace(childrenOf: node) }
    switch peek() {
    case UInt8(ascii: "["):
      offset += 1
      return trace(childrenOf: node) && skipLinkEnd()
    case UInt8(ascii: "<"):
      offset += 1
      guard trace(childrenOf: node, .address), peek() == UInt8(ascii: ">") else {
        return false
      }
      offset += 1
      return true
    default:  // an autolink; those of mail are found after unescaping
      let before = self
      if trace(childrenOf: node, .verbatim) { return true }
      self = before
      return trace(childrenOf: node, spelling)
    }
  }

  /// Skips the end of a link or image: `]`, with a target or a label if there is one.
  mutating func skipLinkEnd() -> Bool {
    guard peek() == UInt8(ascii: "]") else { return false }
    offset += 1
    if let end = endOfAddress ?? endOfLabel { offset = end }
    return true
  }

  /// The end of a label in brackets that starts here, if any.
  private var endOfLabel: Int? {
    guard peek() == UInt8(ascii: "[") else { return nil }
    var rest = self
    rest.offset += 1
    while let byte = rest.peek(), rest.offset - offset < Self.maxLength {
      rest.offset += 1
      switch byte {
      case UInt8(ascii: "\\"): rest.offset += 1
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"): return rest.offset
      default: break
      }
    }
    return nil
  }

  /// The end of a target in parentheses that starts here, with its title, if any.
  private var endOfAddress: Int? {
    guard peek() == UInt8(ascii: "(") else { return nil }
    var rest = self
    rest.offset += 1
    rest.skipSpace()
    guard rest.skipDestination() else { return nil }
    let before = rest.offset
    rest.skipSpace()
    if rest.peek() != UInt8(ascii: ")"), rest.offset > before, !rest.skipTitle() { return nil }
    rest.skipSpace()
    return rest.peek() == UInt8(ascii: ")") ? rest.offset + 1 : nil
  }

  /// Skips white space and a line break.
  private mutating func skipSpace() {
    skipBlanks()
    guard offset < end, isLineEnd(offset) else { return }
    skipLineEnd()
    skipMargin()
  }

  private mutating func skipDestination() -> Bool {
    if peek() == UInt8(ascii: "<") {
      offset += 1
      while let byte = peek(), !isLineEnd(offset), byte != UInt8(ascii: "<") {
        offset += byte == UInt8(ascii: "\\") ? 2 : 1
        if byte == UInt8(ascii: ">") { return true }
      }
      return false
    }
    var open = 0
    while let byte = peek(), byte > UInt8(ascii: " ") {
      switch byte {
      case UInt8(ascii: "\\") where peek(1)?.isPunctuation == true: offset += 1
      case UInt8(ascii: "("): open += 1
      case UInt8(ascii: ")"):
        if open == 0 { return true }
        open -= 1
      default: break
      }
      offset += 1
    }
    return open == 0
  }

  private mutating func skipTitle() -> Bool {
    let closing: UInt8
    switch peek() {
    case UInt8(ascii: "\""): closing = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): closing = UInt8(ascii: "'")
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return false
    }
    let start = offset
    offset += 1
    while let byte = peek(), offset - start < Self.maxLength {
      offset += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == closing { return true }
    }
    return false
  }
}
