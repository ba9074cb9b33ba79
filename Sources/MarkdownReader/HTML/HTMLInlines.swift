import Document

/// Makes running text from HTML: white space as browsers show it, elements by their meaning.
struct HTMLInlines {
  private let pictures: HTMLPictures
  private var hasSpace = true

  private init(_ pictures: HTMLPictures) { self.pictures = pictures }

  /// The running text of nodes, without breaks at its ends.
  static func inlines(of nodes: [HTMLNode], _ pictures: HTMLPictures) -> [Inline] {
    var maker = HTMLInlines(pictures)
    var result = maker.inlines(of: nodes)
    while let last = result.last {
      switch last {
      case .softBreak, .lineBreak: result.removeLast()
      case .text(let text) where text.hasSuffix(" "):
        let words = String(text.dropLast())
        result.removeLast()
        if !words.isEmpty { result.append(.text(words)) }
      default: return result
      }
    }
    return result
  }

  private mutating func inlines(of nodes: [HTMLNode]) -> [Inline] {
    var result: [Inline] = []
    for node in nodes {
      switch node {
      case .text(let text): append(text, to: &result)
      case .element(let tag, let content):
        if HTMLTag.void.contains(tag.name) {
          let inlines = HTMLMeaning.inlines(ofVoid: tag, pictures)
          if !inlines.isEmpty { hasSpace = inlines == [.lineBreak] }
          result += inlines
        } else {
          append(tag, content, to: &result)
        }
      }
    }
    return result
  }

  private mutating func append(_ tag: HTMLTag, _ content: [HTMLNode], to result: inout [Inline]) {
    let element = HTMLMeaning.element(tag)
    guard element != .hidden else { return }
    let isBlock = HTMLBlocks.names.contains(tag.name)
    if isBlock { append(" ", to: &result) }
    let inner = inlines(of: content)
    if element == .plain {
      result += inner
    } else if !inner.isEmpty {
      result += RawInline([], "", closing: "", element: element, fallback: inner).shown
    }
    if isBlock { append(" ", to: &result) }
  }

  /// Adds text, with each stretch of white space as one space or the end of a line.
  private mutating func append(_ text: String, to result: inout [Inline]) {
    var run = ""
    var space: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\r", "\u{C}": space = space ?? " "
      case "\n": space = scalar
      default:
        if let space, !hasSpace { Self.append(space, to: &run, &result) }
        space = nil
        hasSpace = false
        run.unicodeScalars.append(scalar)
      }
    }
    if let space, !hasSpace {
      Self.append(space, to: &run, &result)
      hasSpace = true
    }
    if !run.isEmpty { result.append(.text(run)) }
  }

  private static func append(
    _ space: Unicode.Scalar, to run: inout String, _ result: inout [Inline]
  ) {
    guard space == "\n" else { return run.append(" ") }
    if !run.isEmpty { result.append(.text(run)) }
    run = ""
    result.append(.softBreak)
  }
}
