import Document
import Wording

/// Makes the table of contents.
enum Contents {
  /// The sections and subsections as numbered links; nil if there are none.
  static func group(of sections: [Block], words: Words) -> Group? {
    let items = sections.compactMap { item($0, depth: 1) }
    guard items.count > 1 else { return nil }
    return Group(
      .contents, anchor: "contents", title: [.text(words.contents)],
      [Block(.list(List(.number(start: 1), items: items)))])
  }

  private static func item(_ block: Block, depth: Int) -> List.Item? {
    guard case .group(let group) = block.kind, group.role.traits.isSection,
      let anchor = group.anchor, let title = group.title
    else { return nil }
    let link = Block(.paragraph([.link(Link("#\(anchor)", title))]))
    let below = depth < 2 ? group.blocks.compactMap { item($0, depth: depth + 1) } : []
    return List.Item(
      below.isEmpty ? [link] : [link, Block(.list(List(.number(start: 1), items: below)))])
  }
}
