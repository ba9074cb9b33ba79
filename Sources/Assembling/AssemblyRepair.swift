import Document
import Wording

/// Replaces everything that must not appear in a published assembly.
///
/// Descriptions replace missing pictures, links replace remote pictures, text replaces broken
/// links, and links to anchors replace links to records. Brief forms and events lose their anchors
/// if another part has the same one.
struct AssemblyRepair: TreeRewriter {
  let unresolved: Set<String>
  let missing: Set<Asset>
  /// The anchors of full forms.
  let taken: Set<String>
  private var given: Set<String> = []

  init(unresolved: Set<String>, missing: Set<Asset>, taken: Set<String>) {
    self.unresolved = unresolved
    self.missing = missing
    self.taken = taken
  }

  /// The blocks, without those that showed only a missing picture that has no words.
  mutating func rewrite(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for block in blocks {
      let new = rewrite(block)
      if new.isEmptied { continue }
      result.append(new)
    }
    return result
  }

  mutating func rewrite(_ block: Block) -> Block {
    var block = rewriteContent(of: block)
    switch block.kind {
    case .group(var group):
      guard group.role.traits.isBrief, let anchor = group.anchor else { return block }
      if taken.contains(anchor) || !given.insert(anchor).inserted { group.anchor = nil }
      block.kind = .group(group)
    case .timeline(var entries):
      for index in entries.indices {
        guard let anchor = entries[index].anchor else { continue }
        if taken.contains(anchor) || !given.insert(anchor).inserted { entries[index].anchor = nil }
      }
      block.kind = .timeline(entries)
    case .figure(var figure):
      guard let image = figure.image else { return block }
      switch image.source {
      case .asset(let asset): if missing.contains(asset) { figure.image = nil }
      case .address(let address):
        let words = figure.caption.isEmpty ? image.alternative : figure.caption
        figure.image = nil
        figure.caption = [.link(Link(address, words.isEmpty ? [.text(address)] : words))]
      }
      if figure.image == nil, figure.caption.isEmpty { figure.caption = image.alternative }
      block.kind = .figure(figure)
    default: break
    }
    return block
  }

  mutating func rewrite(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch rewriteContent(of: inline) {
      case .link(let link) where unresolved.contains(link.destination): return link.content
      case .link(var link) where link.destination.hasPrefix("record:"):
        link.destination = "#" + String(link.destination.dropFirst(7)).composed
        return [.link(link)]
      case .link(var link) where link.destination.hasPrefix("#"):
        link.destination = link.destination.composed
        return [.link(link)]
      case .image(let image): return replacement(for: image)
      case let other: return [other]
      }
    }
  }

  private func replacement(for image: Image) -> [Inline] {
    switch image.source {
    case .asset(let asset): return missing.contains(asset) ? image.alternative : [.image(image)]
    case .address(let address):
      let words = image.alternative.isEmpty ? [.text(address)] : image.alternative
      return [.link(Link(address, title: image.title, words, at: image.place))]
    }
  }
}

extension Block {
  /// Whether nothing is left of a paragraph or a figure.
  fileprivate var isEmptied: Bool {
    switch kind {
    case .paragraph(let content): content.isEmpty
    case .figure(let figure): figure.isEmpty
    default: false
    }
  }
}
