import Document

/// Divides an edition into a page for each part that one reads one after the other: the chapters of units,
/// and the sections that hold none.
struct ChapterDivision {
  /// The edition's name, which is the start of the file names.
  let name: String
  /// The extension of the files, without the dot.
  let fileExtension: String

  /// A page.
  struct Page {
    var path: String
    /// The title of its part.
    var title: String
    var blocks: [Block]
  }

  /// The path of the first page, which leads to the others.
  var firstPath: String { "\(name).\(fileExtension)" }

  /// The pages after the first one.
  ///
  /// A section that holds chapters begins on the page of the first of them, and each page repeats its
  /// title.
  func pages(of assembly: Assembly) -> [Page] {
    var pages: [Page] = []
    for block in assembly.blocks {
      guard case .group(let group) = block.kind, !group.role.traits.isNavigation else {
        if !pages.isEmpty { pages[pages.count - 1].blocks.append(block) }
        continue
      }
      guard group.blocks.contains(where: \.isChapter) else {
        pages.append(page(of: group, blocks: [block]))
        continue
      }
      for var shell in group.cutAtChapters() {
        let chapter = shell.blocks.first(where: \.isChapter).flatMap(\.group)
        if !pages.isEmpty, shell.blocks.first != group.blocks.first {
          // The name of the section is that of its first page alone.
          shell.anchor = nil
        }
        pages.append(
          page(of: chapter ?? group, blocks: [Block(.group(shell), at: block.place)]))
      }
    }
    return pages
  }

  /// The pages of parts by the names that links lead to.
  func addresses(in pages: [Page]) -> [String: String] {
    var addresses: [String: String] = [:]
    for page in pages {
      for name in PageLinks.names(in: page.blocks) where addresses[name] == nil {
        addresses[name] = page.path
      }
    }
    return addresses
  }

  private func page(of group: Group, blocks: [Block]) -> Page {
    let anchor = group.anchor ?? ""
    return Page(
      path: "\(name)-\(anchor).\(fileExtension)", title: group.title?.plainText ?? "",
      blocks: blocks)
  }
}

extension Group {
  /// The group once for each chapter in it, with the content before the chapter; the content after
  /// the last one stays with that.
  fileprivate func cutAtChapters() -> [Group] {
    var parts: [[Block]] = [[]]
    for block in blocks {
      if block.isChapter, parts[parts.count - 1].contains(where: \.isChapter) { parts.append([]) }
      parts[parts.count - 1].append(block)
    }
    return parts.map { blocks in
      var part = self
      part.blocks = blocks
      return part
    }
  }
}

extension Block {
  fileprivate var group: Group? {
    if case .group(let group) = kind { group } else { nil }
  }

  /// Whether the block is the chapter of a unit.
  fileprivate var isChapter: Bool { group?.role == .chapter }
}
