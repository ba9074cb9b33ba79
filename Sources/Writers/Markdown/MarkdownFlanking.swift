import Document

/// Removes emphasis that Markdown's marks cannot express.
///
/// A mark opens before a word, or before punctuation that does not follow a word; it closes
/// likewise (CommonMark, "left-flanking" and "right-flanking" delimiter runs). Adjacent marks would
/// be read as one. A tree from a reader can always be expressed and is left as it is.
enum MarkdownFlanking {
  /// The inlines, with every emphasis that cannot be expressed replaced by its content.
  ///
  /// - Parameters:
  ///   - before: the character before them.
  ///   - after: the character after them.
  ///   - outer: the emphasis that contains them, if any.
  static func expressible(
    _ inlines: [Inline], before: Unicode.Scalar? = nil, after: Unicode.Scalar? = nil,
    inside outer: Inline? = nil
  ) -> [Inline] {
    if isExpressible(inlines, before: before, after: after, inside: outer) { return inlines }
    var result: [Inline] = []
    result.reserveCapacity(inlines.count)
    for (index, inline) in inlines.enumerated() {
      guard let inner = inline.marked else {
        result.append(inline.withExpressibleContent)
        continue
      }
      let previous = result.last.map(\.lastScalar) ?? before
      let next = index + 1 < inlines.count ? inlines[index + 1].firstScalar : after
      let content = expressible(inner, before: previous, after: next, inside: inline)
      let run = Run(
        inline: inline, content: content, previous: previous, next: next,
        isFirst: result.isEmpty, isLast: index + 1 == inlines.count)
      if run.isExpressible && run.isDistinct(from: result[...], inside: outer) {
        result.append(inline.remarked(content))
      } else {
        result += content
      }
    }
    return result
  }

  /// Whether every emphasis can be expressed, as in everything that a reader produces.
  static func isExpressible(
    _ inlines: [Inline], before: Unicode.Scalar? = nil, after: Unicode.Scalar? = nil,
    inside outer: Inline? = nil
  ) -> Bool {
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text, .code, .softBreak, .lineBreak, .footnoteReference, .raw, .language: continue
      case .link(let link):
        guard isExpressible(link.content, before: "[", after: "]") else { return false }
      case .image(let image):
        guard isExpressible(image.alternative, before: "[", after: "]") else { return false }
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
        let previous = index > 0 ? inlines[index - 1].lastScalar : before
        let next = index + 1 < inlines.count ? inlines[index + 1].firstScalar : after
        let run = Run(
          inline: inline, content: inner, previous: previous, next: next, isFirst: index == 0,
          isLast: index + 1 == inlines.count)
        guard run.isExpressible, run.isDistinct(from: inlines[..<index], inside: outer),
          isExpressible(inner, before: previous, after: next, inside: inline)
        else { return false }
      }
    }
    return true
  }

  /// Emphasized text with the characters around its marks.
  private struct Run {
    var inline: Inline
    var content: [Inline]
    var previous: Unicode.Scalar?
    var next: Unicode.Scalar?
    var isFirst: Bool
    var isLast: Bool

    /// Whether its marks can open and close in their places.
    var isExpressible: Bool {
      guard let first = content.first?.firstScalar, let last = content.last?.lastScalar else {
        return false
      }
      return opens(before: previous, first) && closes(last, after: next)
    }

    /// Whether its marks cannot be mistaken for those of its neighbours or of the emphasis around it.
    func isDistinct(from neighbours: ArraySlice<Inline>, inside outer: Inline?) -> Bool {
      if inline.merges(with: neighbours.last) { return false }
      guard let outer else { return true }
      if neighbours.last?.isMarked == true { return false }
      let isSole = isFirst && isLast
      if !isSole, inline.merges(with: outer) || neighbours.first?.isMarked == true, isAmbiguous {
        return false
      }
      // Next to a word, marks that touch must all be of one character; of two kinds, only strong
      // text within emphasis, or alone, is then read as intended.
      guard isFirst || isLast, isWord(previous) || isWord(next) else { return true }
      return inline.isStrong && (isSole || !outer.isStrong)
    }

    /// Whether its opening mark could also close, or its closing mark open.
    private var isAmbiguous: Bool {
      guard let first = content.first?.firstScalar, let last = content.last?.lastScalar else {
        return true
      }
      return previous.map { closes($0, after: first) } ?? false
        || next.map { opens(before: last, $0) } ?? false
    }
  }

  private static func opens(before: Unicode.Scalar?, _ first: Unicode.Scalar) -> Bool {
    if isSpace(first) { return false }
    return !isPunctuation(first) || before.map { isSpace($0) || isPunctuation($0) } ?? true
  }

  private static func closes(_ last: Unicode.Scalar, after: Unicode.Scalar?) -> Bool {
    if isSpace(last) { return false }
    return !isPunctuation(last) || after.map { isSpace($0) || isPunctuation($0) } ?? true
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { !isSpace($0) && !isPunctuation($0) } ?? false
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\u{C}", "\r": true
    default: !scalar.isASCII && scalar.properties.generalCategory == .spaceSeparator
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      switch scalar {
      case "!"..."/", ":"..."@", "["..."`", "{"..."~": return true
      default: return false
      }
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}

extension Inline {
  /// The content of an emphasis; nil for anything else.
  fileprivate var marked: [Inline]? {
    switch self {
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner
    default: nil
    }
  }

  fileprivate var isMarked: Bool { marked != nil }

  /// A link or image whose words can be expressed between its brackets; anything else as it is.
  fileprivate var withExpressibleContent: Inline {
    switch self {
    case .link(var link):
      link.content = MarkdownFlanking.expressible(link.content, before: "[", after: "]")
      return .link(link)
    case .image(var image):
      image.alternative = MarkdownFlanking.expressible(
        image.alternative, before: "[", after: "]")
      return .image(image)
    default: return self
    }
  }

  fileprivate var isStrong: Bool {
    if case .strong = self { true } else { false }
  }

  /// Whether the marks of two neighbours of one kind would be read as one.
  fileprivate func merges(with before: Inline?) -> Bool {
    switch (before, self) {
    case (.emphasis, .emphasis), (.strong, .strong), (.strikethrough, .strikethrough): true
    default: false
    }
  }

  /// The same emphasis around other inlines.
  fileprivate func remarked(_ content: [Inline]) -> Inline {
    switch self {
    case .emphasis: .emphasis(content)
    case .strong: .strong(content)
    case .strikethrough: .strikethrough(content)
    default: self
    }
  }

  /// The character that begins the inline's Markdown, marks aside.
  fileprivate var firstScalar: Unicode.Scalar {
    switch self {
    case .text(let text):
      // A no-break space is written as an entity.
      text.unicodeScalars.first.map { $0 == "\u{A0}" ? "&" : $0 } ?? " "
    case .code: "`"
    case .link, .footnoteReference: "["
    case .image: "!"
    case .softBreak: "\n"
    case .lineBreak: "\\"
    case .raw: "<"
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .language(_, let inner):
      inner.first?.firstScalar ?? " "
    }
  }

  /// The character that ends the inline's Markdown, marks aside.
  fileprivate var lastScalar: Unicode.Scalar {
    switch self {
    case .text(let text): text.unicodeScalars.last.map { $0 == "\u{A0}" ? ";" : $0 } ?? " "
    case .code: "`"
    case .link, .image: ")"
    case .footnoteReference: "]"
    case .softBreak, .lineBreak: "\n"
    case .raw: ">"
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .language(_, let inner):
      inner.last?.lastScalar ?? " "
    }
  }
}
