import Document
import Findings

/// Makes blocks from HTML, for formats that are not HTML.
struct HTMLBlocks {
  /// The elements that take separate lines.
  static let names: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "iframe", "audio", "video",
    "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]

  /// The pictures of the HTML.
  let pictures: HTMLPictures

  /// The place of the HTML.
  var place: Place { pictures.place }

  /// The blocks of a text in HTML.
  static func blocks(of html: String, _ pictures: HTMLPictures) -> [Block] {
    HTMLBlocks(pictures: pictures).blocks(of: HTMLNode.nodes(of: html))
  }

  func blocks(of nodes: [HTMLNode]) -> [Block] {
    var result: [Block] = []
    var run: [HTMLNode] = []
    func endRun() {
      result += paragraph(HTMLInlines.inlines(of: run, pictures))
      run = []
    }
    for node in nodes {
      guard case .element(let tag, let content) = node, node.containsBlock else {
        run.append(node)
        continue
      }
      endRun()
      if !tag.isHidden, !HTMLNode.unseen.contains(tag.name) { result += blocks(of: tag, content) }
    }
    endRun()
    return result
  }

  private func paragraph(_ content: [Inline]) -> [Block] {
    content.contains { $0 != .softBreak && $0 != .lineBreak }
      ? [Block(.paragraph(content), at: place)] : []
  }

  private func blocks(of tag: HTMLTag, _ content: [HTMLNode]) -> [Block] {
    switch tag.name {
    case "h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend":
      // No heading, which would have a name that links could lead to: the page has none.
      let title = HTMLInlines.inlines(of: content, pictures)
      return title.isEmpty ? [] : paragraph([.strong(title)])
    case "ul", "menu", "dir": return list(.bullet, content)
    case "ol":
      let start = tag.attributes["start"].flatMap { Int($0) } ?? 1
      return list(.number(start: (0...999_999_999).contains(start) ? start : 1), content)
    case "blockquote":
      let inner = blocks(of: content)
      return inner.isEmpty ? [] : [Block(.quote(inner), at: place)]
    case "pre":
      let text = content.text.drop { $0 == "\n" }
      return text.isEmpty
        ? []
        : [Block(.code(CodeBlock(text.hasSuffix("\n") ? String(text) : text + "\n")), at: place)]
    case "hr": return [Block(.thematicBreak, at: place)]
    case "table": return table(content)
    case "tr": return row(content)
    case "dl": return definitions(content)
    case "del", "s", "strike": return blocks(of: content).map(\.struck)
    case "a", "iframe", "video", "audio":
      let source = tag.attributes[tag.name == "a" ? "href" : "src"]
      let link = HTMLMeaning.address(source).map { address -> Block in
        let title = HTMLMeaning.title(tag)
        let words = title.isEmpty ? address : title
        return Block(.paragraph([.link(Link(address, [.text(words)]))]), at: place)
      }
      return blocks(of: content) + [link].compactMap(\.self)
    default: return blocks(of: content)
    }
  }

  private func list(_ marker: List.Marker, _ content: [HTMLNode]) -> [Block] {
    var items: [List.Item] = []
    for node in content {
      let blocks =
        if case .element(let tag, let inner) = node, tag.name == "li" {
          tag.isHidden ? [] : self.blocks(of: inner)
        } else {
          self.blocks(of: [node])
        }
      if !blocks.isEmpty { items.append(List.Item(blocks)) }
    }
    guard !items.isEmpty else { return [] }
    let isTight = items.allSatisfy { item in item.blocks.count { $0.isParagraph } < 2 }
    return [Block(.list(List(marker, isTight: isTight, items: items)), at: place)]
  }

  private func definitions(_ content: [HTMLNode]) -> [Block] {
    var definitions: [Definition] = []
    for case .element(let tag, let inner) in content.flatMap(\.withoutDivision) {
      if tag.name == "dt" {
        definitions.append(Definition(HTMLInlines.inlines(of: inner, pictures), []))
      } else if tag.name == "dd" {
        if definitions.isEmpty { definitions.append(Definition([], [])) }
        definitions[definitions.count - 1].blocks += blocks(of: inner)
      }
    }
    return definitions.isEmpty
      ? blocks(of: content.flatMap(\.content)) : [Block(.definitionList(definitions), at: place)]
  }
}

extension HTMLNode {
  /// Whether the node is an element that takes a separate line, or holds one.
  var containsBlock: Bool {
    guard case .element(let tag, let content) = self else { return false }
    return HTMLBlocks.names.contains(tag.name) || content.contains(where: \.containsBlock)
  }

  /// The nodes inside an element.
  var content: [HTMLNode] {
    if case .element(_, let content) = self { content } else { [] }
  }

  /// The nodes inside a division, which may group terms and their definitions; the node itself else.
  fileprivate var withoutDivision: [HTMLNode] {
    if case .element(let tag, let content) = self, tag.name == "div" { content } else { [self] }
  }
}

extension [HTMLNode] {
  /// The characters alone.
  fileprivate var text: String {
    map { node in
      switch node {
      case .text(let text): text
      case .element(let tag, let content): tag.name == "br" ? "\n" : content.text
      }
    }.joined()
  }
}

extension Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph = kind { true } else { false }
  }

  /// The block with a paragraph's words struck out.
  fileprivate var struck: Block {
    guard case .paragraph(let content) = kind else { return self }
    return Block(.paragraph([.strikethrough(content)]), at: place)
  }
}
