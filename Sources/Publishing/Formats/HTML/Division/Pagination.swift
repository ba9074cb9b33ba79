import Document

/// Splits an index of articles into web pages.
struct Pagination {
  /// The maximum number of articles on a page.
  let size: Int
  /// The edition's name, which is the start of the file names.
  let name: String
  /// The extension of the files, without the dot.
  let fileExtension: String

  /// A page.
  struct Page {
    var path: String
    var assembly: Assembly
  }

  /// The pages of an index, with links between them; a single page if all articles fit.
  func pages(of assembly: Assembly) -> [Page] {
    var distributor = ArticleDistributor(size: size)
    let shares = distributor.shares(of: assembly.blocks)
    let count = max(1, (distributor.count + size - 1) / size)
    var pages = shares.pages(0..<count).enumerated().map { number, blocks in
      var page = assembly
      page.blocks = blocks
      return Page(path: path(of: number), assembly: page)
    }
    guard count > 1 else { return pages }
    leadLinks(between: &pages)
    for number in pages.indices {
      pages[number].assembly.blocks.append(Block(.group(links(from: number, count: count))))
    }
    return pages
  }

  /// Leads links to parts on other pages there.
  private func leadLinks(between pages: inout [Page]) {
    let names = pages.map { PageLinks.names(in: $0.assembly.blocks) }
    var paths: [String: String] = [:]
    for (page, names) in zip(pages, names) {
      for name in names where paths[name] == nil { paths[name] = page.path }
    }
    for number in pages.indices {
      var rewriter = PageLinks(own: names[number], pages: paths)
      pages[number].assembly.blocks = rewriter.rewrite(pages[number].assembly.blocks)
    }
  }

  /// The pages after the first one, by the names that links lead to.
  func laterPages(of assembly: Assembly) -> [String: String] {
    var finder = LaterPages(size: size)
    finder.walk(assembly.blocks)
    return finder.pages.mapValues(path)
  }

  private func path(of number: Int) -> String {
    number == 0 ? "\(name).\(fileExtension)" : "\(name)-\(number + 1).\(fileExtension)"
  }

  /// The maximum number of pages that each page links to by number.
  private static let maxLinkedPages = 20

  /// The numbers of the pages that a page links to, with gaps where there are many: the first and the
  /// last one, and those beside it.
  private static func row(around current: Int, count: Int) -> [Int] {
    guard count > maxLinkedPages else { return Array(0..<count) }
    let near = max(0, current - 4)...min(count - 1, current + 4)
    return Set([0, count - 1] + near).sorted()
  }

  /// The links to the previous and the next page, and to other pages by number.
  private func links(from current: Int, count: Int) -> Group {
    var items: [List.Item] = []
    func add(_ text: String, _ number: Int) {
      let content: [Inline] = [.text(text)]
      let line: Inline =
        number == current ? .strong(content) : .link(Link(path(of: number), content))
      items.append(List.Item([Block(.paragraph([line]))]))
    }
    if current > 0 { add("‹", current - 1) }
    for number in Self.row(around: current, count: count) { add(String(number + 1), number) }
    if current < count - 1 { add("›", current + 1) }
    return Group(.pagination, [Block(.list(List(items: items)))])
  }
}

/// Finds everything beyond the first page, counting articles as ``ArticleDistributor`` does.
private struct LaterPages {
  let size: Int
  /// The numbers of the pages, from 0, by the names that links lead to.
  private(set) var pages: [String: Int] = [:]
  private var count = 0

  init(size: Int) { self.size = size }

  mutating func walk(_ blocks: [Block]) {
    for block in blocks {
      guard case .group(let group) = block.kind else { continue }
      let first = count
      if group.role.traits.isBrief {
        count += 1
      } else if group.role.traits.isStructural {
        walk(group.blocks)
      }
      // A section's content beside its articles begins on the page of the first of them.
      guard count > first, first >= size else { continue }
      for name in PageLinks.names(in: [block]) where pages[name] == nil {
        pages[name] = first / size
      }
    }
  }
}
