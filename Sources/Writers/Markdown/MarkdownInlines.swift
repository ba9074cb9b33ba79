import Document

/// Brings running text into the form that a Markdown reader produces.
enum MarkdownInlines {
  /// The inlines with neighbouring runs joined, languages unwrapped, raw text of other formats replaced,
  /// email addresses linked, and no break at either end.
  static func normalized(_ inlines: [Inline]) -> [Inline] {
    if isNormal(inlines, isInLink: false), inlines.first != .softBreak,
      inlines.last?.isBreak != true
    {
      if MarkdownFlanking.isExpressible(inlines) { return inlines }
      return normalized(MarkdownFlanking.expressible(inlines))
    }
    var result = MarkdownFlanking.expressible(joined(inlines, isInLink: false))
    while let last = result.last, last.isBreak { result.removeLast() }
    while result.first == .softBreak { result.removeFirst() }
    return joined(result, isInLink: false)
  }

  /// The text of a table's cell: normalized, on one line.
  static func cell(_ inlines: [Inline]) -> [Inline] {
    if isNormal(inlines, isInLink: false), !inlines.contains(where: \.isBreak),
      MarkdownFlanking.isExpressible(inlines)
    {
      return inlines
    }
    let lines = joined(inlines, isInLink: false)
    let flat = lines.indices.map { index -> Inline in
      switch lines[index] {
      case .softBreak: .text(lines.joinsLines(at: index) ? "" : " ")
      case .lineBreak: .text(" ")
      case let inline: inline
      }
    }
    let settled = MarkdownFlanking.expressible(joined(flat, isInLink: false))
    return joined(settled, isInLink: false)
  }

  /// Whether joining would change nothing, as in everything that a Markdown reader produces.
  ///
  /// Most text is that, and is passed on without a copy.
  private static func isNormal(_ inlines: [Inline], isInLink: Bool) -> Bool {
    var previous: Inline?
    for inline in inlines {
      if inline.merges(with: previous) { return false }
      switch inline {
      case .text(let text):
        if text.isEmpty || (!isInLink && text.contains(byte: UInt8(ascii: "@"))) { return false }
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
        guard isNormal(inner, isInLink: isInLink), !inner.isEmpty,
          inner.first?.beginsWithSpace != true, inner.last?.endsWithSpace != true
        else { return false }
      case .link(let link):
        guard isNormal(link.content, isInLink: true) else { return false }
      case .image(let image):
        guard isNormal(image.alternative, isInLink: isInLink) else { return false }
      case .code(let text): if text.isEmpty { return false }
      case .language, .raw: return false
      case .softBreak, .lineBreak, .footnoteReference: break
      }
      previous = inline
    }
    return true
  }

  private static func joined(_ inlines: [Inline], isInLink: Bool) -> [Inline] {
    var result: [Inline] = []
    result.reserveCapacity(inlines.count)
    for inline in inlines { append(inline, to: &result, isInLink: isInLink) }
    return result
  }

  private static func append(_ inline: Inline, to result: inout [Inline], isInLink: Bool) {
    switch inline {
    case .text(let text): append(text: text, to: &result, isInLink: isInLink)
    case .emphasis(let inner): wrap(inner, to: &result, isInLink) { .emphasis($0) }
    case .strong(let inner): wrap(inner, to: &result, isInLink) { .strong($0) }
    case .strikethrough(let inner): wrap(inner, to: &result, isInLink) { .strikethrough($0) }
    case .link(var link):
      link.content = joined(link.content, isInLink: true)
      result.append(.link(link))
    case .image(var image):
      image.alternative = joined(image.alternative, isInLink: isInLink)
      result.append(.image(image))
    case .language(_, let inner):
      for inline in inner { append(inline, to: &result, isInLink: isInLink) }
    case .raw(let raw) where !raw.formats.contains(.markdown):
      for inline in raw.shown { append(inline, to: &result, isInLink: isInLink) }
    case .raw(let raw) where raw.element != nil:
      result.append(.raw(RawInline(raw.formats, raw.text)))
      for inline in raw.fallback { append(inline, to: &result, isInLink: isInLink) }
      result.append(.raw(RawInline(raw.formats, raw.closing)))
    case .softBreak:
      // An empty line would end the paragraph.
      if result.last?.isBreak != true { result.append(inline) }
    case .lineBreak: result.append(inline)
    case .code(let text):
      guard !text.isEmpty else { return }
      if case .code(let before)? = result.last {
        result[result.count - 1] = .code(before + text)
      } else {
        result.append(inline)
      }
    case .footnoteReference, .raw: result.append(inline)
    }
  }

  /// Adds emphasized text; spaces at its ends are moved outside, where Markdown's marks allow them.
  private static func wrap(
    _ inner: [Inline], to result: inout [Inline], _ isInLink: Bool,
    _ make: ([Inline]) -> Inline
  ) {
    var content = joined(inner, isInLink: isInLink)
    var before = ""
    var after = ""
    if case .text(let first)? = content.first, first.hasPrefix(" ") {
      before = " "
      content[0] = .text(String(first.drop { $0 == " " }))
    }
    if case .text(let last)? = content.last, last.hasSuffix(" ") {
      after = " "
      content[content.count - 1] = .text(
        String(last.reversed().drop { $0 == " " }.reversed()))
    }
    content.removeAll { $0 == .text("") }
    append(text: before, to: &result, isInLink: isInLink)
    if !content.isEmpty { result.append(make(content)) }
    append(text: after, to: &result, isInLink: isInLink)
  }

  private static func append(text: String, to result: inout [Inline], isInLink: Bool) {
    guard !text.isEmpty else { return }
    if !isInLink, text.contains(byte: UInt8(ascii: "@")), let parts = MailAddress.linked(text) {
      for part in parts {
        if case .text(let text) = part {
          join(text, to: &result)
        } else {
          result.append(part)
        }
      }
    } else {
      join(text, to: &result)
    }
  }

  private static func join(_ text: String, to result: inout [Inline]) {
    if case .text(var joined)? = result.last {
      // Nobody else holds the text while it grows, or each addition would copy it.
      result[result.count - 1] = .softBreak
      joined += text
      result[result.count - 1] = .text(joined)
    } else {
      result.append(.text(text))
    }
  }
}

extension Inline {
  /// Whether the inline ends a line.
  var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    default: false
    }
  }

  /// Whether the inline merges with the one before it: text with text, code with code, and the end of an
  /// empty line with the break before it.
  fileprivate func merges(with previous: Inline?) -> Bool {
    switch (previous, self) {
    case (.text, .text), (.code, .code), (.softBreak, .softBreak), (.lineBreak, .softBreak): true
    default: false
    }
  }

  fileprivate var beginsWithSpace: Bool {
    if case .text(let text) = self { text.utf8.first == UInt8(ascii: " ") } else { false }
  }

  fileprivate var endsWithSpace: Bool {
    if case .text(let text) = self { text.utf8.last == UInt8(ascii: " ") } else { false }
  }
}

extension String {
  /// Whether the text's UTF-8 contains a byte.
  fileprivate func contains(byte: UInt8) -> Bool {
    var text = self
    return text.withUTF8 { $0.position(of: byte) != nil }
  }
}
