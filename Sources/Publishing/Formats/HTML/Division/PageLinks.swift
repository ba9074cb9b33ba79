import Document

/// Leads links to the right page when their target is on another page of the edition.
struct PageLinks: TreeRewriter {
  /// The names that links can lead to on the page itself.
  let own: Set<String>
  /// The path of the first page that has a part, by the part's name.
  let pages: [String: String]

  mutating func rewrite(_ inline: Inline) -> Inline {
    guard case .link(var link) = rewriteContent(of: inline), link.destination.hasPrefix("#") else {
      return rewriteContent(of: inline)
    }
    let name = String(link.destination.dropFirst())
    if !own.contains(name), let page = pages[name] { link.destination = "\(page)#\(name)" }
    return .link(link)
  }

  /// The names that links can lead to among blocks.
  static func names(in blocks: [Block]) -> Set<String> {
    var finder = NameFinder()
    finder.walk(blocks)
    return finder.names
  }
}

private struct NameFinder: TreeVisitor {
  var names: Set<String> = []

  mutating func visit(_ block: Block) {
    if let anchor = block.anchor { names.insert(anchor) }
  }
}
