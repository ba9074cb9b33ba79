import Document
import Testing
@testable import Publishing

/// An index of articles is split into pages, with each article on exactly one of them.
@Suite struct PaginationTests {
  private func assembly(_ counts: [Int]) -> Assembly {
    var number = 0
    return Assembly(
      metadata: EditionMetadata(title: "A", organization: "B", period: nil, language: "en"),
      blocks: counts.map { count in
        Block(
          .group(
            Group(
              .section,
              (0..<count).map { _ in
                number += 1
                return Block(
                  .group(Group(.brief, [Block(.paragraph([.text("\(number)")]))])))
              })))
      })
  }

  private func articles(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block.kind {
      case .group(let group) where group.role == .pagination: []
      case .group(let group): articles(group.blocks)
      case .paragraph(let content): [content.plainText]
      default: []
      }
    }
  }

  @Test(arguments: [([3, 4], 3), ([7], 3), ([1, 1, 1], 1), ([2], 5), ([0], 2)])
  func everyArticleIsOnOnePage(counts: [Int], size: Int) {
    let pages = Pagination(size: size, name: "news", fileExtension: "html")
      .pages(of: assembly(counts))
    let sum = counts.reduce(0, +)
    #expect(pages.count == max(1, (sum + size - 1) / size))
    #expect(
      pages.flatMap { articles($0.assembly.blocks) } == (0..<sum).map { String($0 + 1) })
    #expect(pages.allSatisfy { articles($0.assembly.blocks).count <= size })
    #expect(
      pages.map(\.path)
        == (0..<pages.count).map { $0 == 0 ? "news.html" : "news-\($0 + 1).html" })
  }

  @Test func otherBlocksAreOnEachPageInOrder() {
    func text(_ words: String) -> Block { Block(.paragraph([.text(words)])) }
    func article(_ number: Int) -> Block { Block(.group(Group(.brief, [text("\(number)")]))) }
    var assembly = assembly([])
    assembly.blocks = [
      text("before"),
      Block(.group(Group(.section, [text("a"), article(1), text("b"), article(2), text("c")]))),
      Block(.group(Group(.section, [text("d"), article(3)]))),
      Block(.group(Group(.section, [text("none")]))),
    ]
    let pages = Pagination(size: 1, name: "news", fileExtension: "html").pages(of: assembly)
    #expect(
      pages.map { articles($0.assembly.blocks) } == [
        ["before", "a", "1", "b", "c", "none"], ["before", "a", "b", "2", "c", "none"],
        ["before", "d", "3", "none"],
      ])
  }

  @Test func manyPagesAreNotAllLinkedToFromEach() {
    func numbers(_ page: Pagination.Page) -> [String] {
      guard case .group(let group)? = page.assembly.blocks.last?.kind,
        case .list(let list)? = group.blocks.first?.kind
      else { return [] }
      return list.items.flatMap {
        $0.blocks.map { block in
          if case .paragraph(let content) = block.kind { content.plainText } else { "" }
        }
      }
    }
    let pages = Pagination(size: 1, name: "news", fileExtension: "html").pages(of: assembly([500]))
    #expect(pages.count == 500)
    #expect(
      numbers(pages[99])
        == ["‹", "1", "96", "97", "98", "99", "100", "101", "102", "103", "104", "500", "›"])
    #expect(numbers(pages[0]) == ["1", "2", "3", "4", "5", "500", "›"])
    let few = Pagination(size: 1, name: "news", fileExtension: "html").pages(of: assembly([12]))
    #expect(numbers(few[0]) == (1...12).map(String.init) + ["›"])
  }

  @Test func linksLeadToThePageThatHasTheirPart() {
    func article(_ name: String, to target: String) -> Block {
      Block(
        .group(
          Group(.brief, anchor: name, [Block(.paragraph([.link(Link(target, [.text("x")]))]))])))
    }
    var assembly = assembly([])
    assembly.blocks = [
      Block(
        .group(
          Group(
            .section, anchor: "all",
            [article("a", to: "#c"), article("b", to: "#a"), article("c", to: "#a")]))),
      Block(.group(Group(.section, anchor: "new", [article("d", to: "#nowhere")]))),
    ]
    let pages = Pagination(size: 2, name: "news", fileExtension: "html").pages(of: assembly)
    func links(_ blocks: [Block]) -> [String] {
      blocks.flatMap { block -> [String] in
        switch block.kind {
        case .group(let group) where group.role == .pagination: []
        case .group(let group): links(group.blocks)
        case .paragraph(let content):
          content.compactMap { if case .link(let link) = $0 { link.destination } else { nil } }
        default: []
        }
      }
    }
    #expect(links(pages[0].assembly.blocks) == ["news-2.html#c", "#a"])
    #expect(links(pages[1].assembly.blocks) == ["news.html#a", "#nowhere"])
  }
}
