import CCMarkGFM
import Document
import Findings
import Wording

extension TreeMaker {
  /// The inlines of a node, with adjacent runs of text joined.
  mutating func inlines(of parent: CMarkNode, depth: Int) -> [Inline] {
    guard allows(depth: depth, parent) else { return [] }
    var result: [Inline] = []
    // At most one run of text before each other inline, and one after the last.
    let others = parent.children.count { $0.type != CMARK_NODE_TEXT.rawValue }
    result.reserveCapacity(2 * others + 1)
    for child in parent.children { append(child, to: &result, depth: depth + 1) }
    endRun(in: &result)
    guard options.allowsHTML, result.contains(where: \.isRaw) else { return result }
    let place = source.place(at: source.lines.start(of: lines.lowerBound))
    return HTMLPairs.joined(
      result, HTMLPictures(place: place, source: options.imageSource))
  }

  private mutating func append(_ node: CMarkNode, to result: inout [Inline], depth: Int) {
    if node.type == CMARK_NODE_TEXT.rawValue {
      node.withLiteral { text in
        run.append(contentsOf: skipsBlanks ? text.drop { $0 == UInt8(ascii: " ") } : text[...])
        if let opening = text.position(of: UInt8(ascii: "[")) {
          reportMissingFootnotes(text[opening...])
        }
      }
      skipsBlanks = false
      return
    }
    if node.type == CMARK_NODE_HTML_INLINE.rawValue,
      HTMLComments.isLeftOut(node.literal, keepsOthers: options.keepsComments)
    {
      let isAtStart = run.isEmpty && (result.last.map(\.endsLine) ?? true)
      endComment(node)
      skipsBlanks = isAtStart
      return
    }
    skipsBlanks = false
    if node.type != CMARK_NODE_HTML_INLINE.rawValue || options.allowsHTML { endRun(in: &result) }
    switch node.type {
    case CMARK_NODE_SOFTBREAK.rawValue: result.append(.softBreak)
    case CMARK_NODE_LINEBREAK.rawValue: result.append(.lineBreak)
    case CMARK_NODE_CODE.rawValue: result.append(.code(node.literal))
    case CMARK_NODE_EMPH.rawValue: result.append(.emphasis(inlines(of: node, depth: depth)))
    case CMARK_NODE_STRONG.rawValue: result.append(.strong(inlines(of: node, depth: depth)))
    case bindery_cmark_strikethrough():
      result.append(.strikethrough(inlines(of: node, depth: depth)))
    case CMARK_NODE_LINK.rawValue: append(link: node, to: &result, depth: depth)
    case CMARK_NODE_IMAGE.rawValue: append(image: node, to: &result, depth: depth)
    case CMARK_NODE_HTML_INLINE.rawValue:
      if options.allowsHTML {
        let html = node.literal
        reportLinks(ofHTML: html, at: source.inlinePlace(node))
        result.append(.raw(RawInline([.html, .markdown], html)))
      } else {
        diagnostics.report(.htmlShownAsText(at: source.inlinePlace(node)))
        append(lines: node.literal, to: &result)
      }
    case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue:
      if let number = Int(node.literal), footnoteLabels.indices.contains(number - 1) {
        result.append(.footnoteReference(footnoteLabels[number - 1]))
      } else {
        resume(in: &result)
        run.append(contentsOf: "[^\(node.literal)]".utf8)
      }
    default: append(inlines(of: node, depth: depth), to: &result)
    }
  }

  /// Closes the gap left by a comment: drops the space before it if a space or nothing follows.
  private mutating func endComment(_ node: CMarkNode) {
    let next = node.next
    let hasGap = next.map { next in
      switch next.type {
      case CMARK_NODE_TEXT.rawValue: next.literal.first == " "
      case CMARK_NODE_SOFTBREAK.rawValue, CMARK_NODE_LINEBREAK.rawValue: true
      default: false
      }
    }
    guard hasGap ?? true else { return }
    while run.last == UInt8(ascii: " ") || run.last == UInt8(ascii: "\t") { run.removeLast() }
  }

  /// Adds the pending run of text, if there is any.
  private mutating func endRun(in result: inout [Inline]) {
    guard !run.isEmpty else { return }
    inspectMarks()
    result.append(.text(String(decoding: run, as: UTF8.self)))
    run.removeAll(keepingCapacity: true)
  }

  /// Reopens the last run of text, to join more text to it.
  private mutating func resume(in result: inout [Inline]) {
    guard case .text(let text)? = result.last else { return }
    run.insert(contentsOf: text.utf8, at: 0)
    result.removeLast()
  }

  private mutating func append(_ inlines: [Inline], to result: inout [Inline]) {
    for inline in inlines {
      if case .text(let text) = inline {
        resume(in: &result)
        run.append(contentsOf: text.utf8)
        endRun(in: &result)
      } else {
        result.append(inline)
      }
    }
    resume(in: &result)
  }

  /// Adds text that may contain line breaks, such as raw HTML.
  private mutating func append(lines text: String, to result: inout [Inline]) {
    var isFirst = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isFirst {
        endRun(in: &result)
        result.append(.softBreak)
      }
      run.append(contentsOf: (isFirst ? line : line.drop { $0 == " " || $0 == "\t" }).utf8)
      isFirst = false
    }
  }

  private mutating func append(link node: CMarkNode, to result: inout [Inline], depth: Int) {
    let place = source.inlinePlace(node)
    var destination = node.destination
    var content = inlines(of: node, depth: depth)
    if isInternational,
      let pieces = BareAddress.pieces(of: content, destination, isWrittenOut: { isWrittenOut($0) })
    {
      return append(bareAddress: pieces, at: place, to: &result)
    }
    if options.linkSchemes != nil, let tag = LinkScheme.language(of: destination) {
      return append(content, in: tag, at: place, to: &result)
    }
    let calls = Self.removeCalls(from: &content)
    if let note = options.figureLinks, destination.hasPrefix(LinkScheme.figure) {
      let written = note(destination, content.plainText, place)
      result.append(.link(Link(destination, content, at: written)))
    } else if isAllowed(&destination, isLink: true, at: place) {
      result.append(.link(Link(destination, title: node.title, content, at: place)))
    } else {
      append(content, to: &result)
    }
    result += calls
  }

  /// Adds words in a language.
  private mutating func append(
    _ words: [Inline], in tag: String, at place: Place, to result: inout [Inline]
  ) {
    if !LanguageTag.isValid(tag) {
      diagnostics.report(.languageTag(tag, at: place))
      append(words, to: &result)
    } else if words.isEmpty {
      resume(in: &result)
    } else {
      result.append(.language(tag, words))
    }
  }

  private mutating func isWrittenOut(_ address: String) -> Bool {
    let addresses = writtenAddresses ?? BareAddress.writtenOut(in: source.text)
    writtenAddresses = addresses
    return addresses.contains(address)
  }

  /// Adds an address in running text that ends earlier than the parser assumed.
  private mutating func append(
    bareAddress pieces: [BareAddress.Piece], at place: Place, to result: inout [Inline]
  ) {
    for piece in pieces {
      switch piece {
      case .text(let text): run.append(contentsOf: text.utf8)
      case .address(let text, let destination):
        endRun(in: &result)
        result.append(.link(Link(destination, title: "", [.text(text)], at: place)))
      }
    }
  }

  private mutating func append(image node: CMarkNode, to result: inout [Inline], depth: Int) {
    let place = source.inlinePlace(node)
    var address = node.destination
    var alternative = inlines(of: node, depth: depth)
    let calls = Self.removeCalls(from: &alternative)
    if isAllowed(&address, isLink: false, at: place) {
      result.append(
        .image(
          Image(
            options.imageSource(address), alternative: alternative, title: node.title, at: place)))
    } else {
      append([.text(alternative.plainText)], to: &result)
    }
    result += calls
  }

  /// Moves footnote references from the words of a link to the end of it: they are links themselves,
  /// and links cannot be nested.
  private static func removeCalls(from inlines: inout [Inline]) -> [Inline] {
    var remover = CallRemover()
    guard inlines.contains(where: \.mayContainCall) else { return [] }
    inlines = remover.rewrite(inlines)
    return remover.calls
  }

  /// Whether a link or an image may lead to an address; completes one with an obvious scheme.
  private func isAllowed(_ address: inout String, isLink: Bool, at place: Place) -> Bool {
    guard let schemes = options.linkSchemes else { return true }
    guard isLink || LinkScheme(of: address) != nil else { return true }  // a picture's file
    if address.utf8.first == UInt8(ascii: "#") { return true }
    switch LinkAddress(address, schemes: schemes) {
    case .complete(let complete):
      if !options.linksFiles || LinkScheme(of: address) != nil { address = complete }
    case .refused(let scheme):
      diagnostics.report(.linkScheme(scheme, at: place, allowed: schemes.sorted()))
      return false
    case .malformed:
      diagnostics.report(.malformedAddress(address, at: place))
      return false
    case .relative:
      if !options.linksFiles { diagnostics.report(.relativeLink(address, at: place)) }
    }
    return true
  }
}

/// Removes footnote references from running text and collects them.
private struct CallRemover: TreeRewriter {
  var calls: [Inline] = []

  func rewrite(_ block: Block) -> Block { block }

  mutating func rewrite(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      switch (result.last, inline) {
      case (_, .footnoteReference): calls.append(inline)
      case (.text(let before)?, .text(let text)): result[result.count - 1] = .text(before + text)
      default: result.append(rewriteContent(of: inline))
      }
    }
    return result
  }
}

extension Inline {
  /// Whether the inline is or may contain a footnote reference.
  fileprivate var mayContainCall: Bool {
    switch self {
    case .text, .code, .softBreak, .lineBreak, .raw: false
    default: true
    }
  }

  fileprivate var endsLine: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}

extension Inline {
  fileprivate var isRaw: Bool {
    if case .raw = self { true } else { false }
  }
}
