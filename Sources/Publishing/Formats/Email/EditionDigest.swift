package import Document
import Wording

/// Shortens an edition to a size that mail clients show in full: each item is reduced to its title,
/// date and first sentence.
package struct EditionDigest {
  private let isOnWeb: Bool

  /// Makes digests.
  ///
  /// - Parameter isOnWeb: whether titles link to the items in the edition on the web.
  package init(isOnWeb: Bool) { self.isOnWeb = isOnWeb }

  /// The digest of an edition's blocks.
  package func blocks(_ blocks: [Block]) -> [Block] {
    var hasText = false
    return blocks.compactMap { block -> Block? in
      switch block.kind {
      case .group(let group): return self.group(group).map { Block(.group($0), at: block.place) }
      case .paragraph(let content):
        guard !hasText else { return nil }
        hasText = true
        return Block(.paragraph([.text(content.plainText.firstSentence)]), at: block.place)
      case .definitionList: return block  // addresses are short and appear nowhere else
      case .heading, .list, .quote, .code, .table, .figure, .thematicBreak, .footnote,
        .keyFigures, .timeline, .chart, .raw:
        return nil
      }
    }
  }

  private func group(_ group: Group) -> Group? {
    var group = group
    switch group.role.traits.digest {
    case .item: return item(group)
    case .shortened:
      if let anchor = group.anchor, let title = group.title, containsNoItem(group.blocks) {
        group.title = linked(title, anchor)
      }
      group.blocks = blocks(group.blocks)
      return group
    case .whole: return group
    case .omitted: return nil
    }
  }

  private func item(_ item: Group) -> Group {
    var short = item
    short.title = item.title.map { linked($0, item.anchor) }
    let details = item.blocks.first { block in
      if case .group(let group) = block.kind { group.role.traits.isDetails } else { false }
    }
    let paragraph = item.blocks.firstOwnWords
    short.blocks = [
      details.flatMap(date), paragraph.map { Block(.paragraph([.text($0.firstSentence)])) },
    ].compactMap(\.self)
    return short
  }

  /// The date at the beginning of an item's details, if any.
  private func date(of details: Block) -> Block? {
    guard case .group(var group) = details.kind, let text = group.blocks.firstParagraph,
      let date = text.components(before: " · ")
    else { return nil }
    group.blocks = [Block(.paragraph([.text(date)]))]
    return Block(.group(group), at: details.place)
  }

  private func linked(_ title: [Inline], _ anchor: String?) -> [Inline] {
    guard isOnWeb, let anchor else { return title }
    return [.link(Link("#\(anchor)", title))]
  }

  /// Whether blocks contain no items, so their section is itself an item.
  private func containsNoItem(_ blocks: [Block]) -> Bool {
    blocks.allSatisfy { block in
      guard case .group(let group) = block.kind else { return true }
      let traits = group.role.traits
      if traits.digest == .item || traits.isSection { return false }
      return containsNoItem(group.blocks)
    }
  }
}

extension [Block] {
  /// The text of the first paragraph, in groups too.
  fileprivate var firstParagraph: String? { firstText() }

  /// The first words of an item, those of its details only where there is nothing else.
  fileprivate var firstOwnWords: String? {
    firstWords { $0.role.traits.digest != .omitted } ?? (count == 1 ? firstText() : nil)
  }
}

extension String {
  /// The text before a separator; the whole text if the separator does not occur.
  fileprivate func components(before mark: String) -> String? {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
