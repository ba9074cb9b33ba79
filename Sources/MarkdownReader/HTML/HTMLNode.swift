/// A part of a text in HTML.
enum HTMLNode {
  /// Characters, entities replaced.
  case text(String)
  /// An element with its content.
  indirect case element(HTMLTag, [HTMLNode])

  /// The maximum depth of nested elements; a deeper element is placed beside the one that encloses
  /// it.
  private static let depthLimit = 48

  /// The elements whose content is not part of the text.
  static let unseen: Set<String> = ["script", "style", "template", "head", "title", "rp"]

  /// Reads HTML, which need not be complete: elements may lack their ends, and ends their elements.
  static func nodes(of html: String) -> [HTMLNode] {
    var builder = Builder()
    var rest = html[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      builder.add(text: rest[..<open])
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        guard let end = rest.dropFirst(4).firstRange(of: "-->") else { return builder.end() }
        rest = rest[end.upperBound...]
        continue
      }
      guard let close = end(ofTag: rest) else { break }
      let text = rest[...close]
      if let tag = HTMLTag(text) {
        rest = rest[rest.utf8.index(after: close)...]
        if !tag.isClosing, tag.name == "script" || tag.name == "style" {
          rest = rest.end(of: tag.name)
        } else {
          builder.add(tag)
        }
      } else if text.dropFirst().first == "!" || text.dropFirst().first == "?" {
        rest = rest[rest.utf8.index(after: close)...]
      } else {
        builder.add(text: "<")
        rest = rest.dropFirst()
      }
    }
    builder.add(text: rest)
    return builder.end()
  }

  /// The `>` that ends a tag, quoted ones passed over.
  static func end(ofTag text: Substring) -> String.Index? {
    var quote: UInt8?
    var isValue = false
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if isValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      if byte > 0x20 { isValue = byte == UInt8(ascii: "=") }
    }
    return nil
  }

  /// Puts elements together.
  private struct Builder {
    private var open: [(tag: HTMLTag, content: [HTMLNode])] = []
    private var roots: [HTMLNode] = []

    /// The elements that end where an element begins that cannot be inside them, and the elements
    /// that bound the search for them.
    private static let ended: [String: (Set<String>, within: Set<String>)] = [
      "li": (["li"], within: ["ul", "ol", "menu"]),
      "dt": (["dt", "dd"], within: ["dl"]), "dd": (["dt", "dd"], within: ["dl"]),
      "td": (["td", "th"], within: ["tr", "table"]),
      "th": (["td", "th"], within: ["tr", "table"]),
      "tr": (["tr"], within: ["table"]),
      "thead": (["thead", "tbody", "tfoot"], within: ["table"]),
      "tbody": (["thead", "tbody", "tfoot"], within: ["table"]),
      "tfoot": (["thead", "tbody", "tfoot"], within: ["table"]),
      "option": (["option"], within: ["select"]),
      "rt": (["rt", "rp"], within: ["ruby"]), "rp": (["rt", "rp"], within: ["ruby"]),
    ]

    mutating func add(text: Substring) {
      if !text.isEmpty { add(.text(HTMLEntities.decoded(String(text)))) }
    }

    mutating func add(_ tag: HTMLTag) {
      if tag.isClosing {
        guard let index = open.lastIndex(where: { $0.tag.name == tag.name }) else { return }
        close(downTo: index)
      } else {
        endOthers(before: tag.name)
        if HTMLTag.void.contains(tag.name) {
          add(.element(tag, []))
        } else if open.count < HTMLNode.depthLimit {
          open.append((tag, []))
        }
      }
    }

    mutating func end() -> [HTMLNode] {
      close(downTo: 0)
      return roots
    }

    private mutating func endOthers(before name: String) {
      if HTMLBlocks.names.contains(name), open.last?.tag.name == "p" {
        close(downTo: open.count - 1)
      }
      guard let (ended, stops) = Self.ended[name] else { return }
      let start = open.lastIndex { stops.contains($0.tag.name) }.map { $0 + 1 } ?? 0
      if let index = open[start...].firstIndex(where: { ended.contains($0.tag.name) }) {
        close(downTo: index)
      }
    }

    private mutating func close(downTo index: Int) {
      while open.count > index, let last = open.popLast() { add(.element(last.tag, last.content)) }
    }

    private mutating func add(_ node: HTMLNode) {
      if open.isEmpty {
        roots.append(node)
      } else {
        open[open.count - 1].content.append(node)
      }
    }
  }
}

extension Substring {
  /// The text after the end of an element whose content is no markup.
  fileprivate func end(of name: String) -> Substring {
    var rest = self
    while let open = rest.firstRange(of: "</") {
      rest = rest[open.upperBound...]
      guard rest.prefix(name.count).lowercased() == name else { continue }
      return rest.firstIndex(of: ">").map { rest[rest.index(after: $0)...] } ?? ""
    }
    return ""
  }
}
