import Bytes
import Document

/// The index that a search over several pages uses, as JSON inside one of them.
///
/// A list of parts: the address, the title, the title of the chapter, and the words.
struct SearchIndex: TreeVisitor {
  /// The page of each part by its anchor.
  private let addresses: [String: String]
  private var entries: [(anchor: String, title: String, unit: String, text: String)] = []

  /// Looks through an edition.
  init(of assembly: Assembly, addresses: [String: String]) {
    self.addresses = addresses
    for block in assembly.blocks { collect(block, unit: "") }
  }

  /// The element that holds the list; a script reads it.
  var element: String {
    let items = entries.map { entry in
      JSONText.of([
        "\(addresses[entry.anchor] ?? "")#\(entry.anchor)", entry.title, entry.unit, entry.text,
      ])
    }
    let json = "[\(items.joined(separator: ",\n"))]".replacing("<", with: "\\u003c")
    return "<script type=\"application/json\" id=\"search-index\">\(json)</script>\n"
  }

  private mutating func collect(_ block: Block, unit: String) {
    guard case .group(let group) = block.kind, !group.role.traits.isNavigation else { return }
    var unit = unit
    if let anchor = group.anchor, let title = group.title?.plainText {
      var words = OwnWords()
      words.walk(group.blocks)
      entries.append((anchor, title, unit, words.text))
      if group.role.traits.isSection { unit = title }
    }
    for block in group.blocks { collect(block, unit: unit) }
  }
}

/// The words of blocks without those of parts that links can lead to.
private struct OwnWords: TreeVisitor {
  private(set) var text = ""

  mutating func walk(_ blocks: [Block]) {
    for block in blocks {
      if case .group(let group) = block.kind {
        if group.anchor == nil || group.title == nil { walk(group.blocks) }
        continue
      }
      // Dates of timelines, credits and values of figures are words of the page, too.
      block.forEachPart { part in
        switch part {
        case .blocks(let blocks): walk(blocks)
        case .inlines(let inlines): walk(inlines)
        case .text(let words): text += words
        }
        if !text.isEmpty, text.last != " " { text += " " }
      }
    }
  }

  mutating func visit(_ inline: Inline) {
    switch inline {
    case .text(let words), .code(let words): text += words
    case .softBreak, .lineBreak: text += " "
    case .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference, .language, .raw:
      break
    }
  }
}
