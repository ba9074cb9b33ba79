import Document

/// Turns a section's collected content into parts that readers can link to, find by search and
/// share.
///
/// A layout's heading and the blocks after it become a group; the pages of records get the names
/// that their titles give them. If several would share a name, the first has it.
struct CollectedParts {
  private var given: Set<String> = []

  /// The blocks of a section with its parts.
  ///
  /// - Parameter anchor: the name of the section; the names of its parts begin with it.
  mutating func parts(of blocks: [Block], under anchor: String) -> [Block] {
    var parts: [Block] = []
    var open: (group: Group, block: Block)?
    func close(_ entry: (group: Group, block: Block), in maker: inout CollectedParts) -> Block {
      var group = entry.group
      group.blocks = maker.parts(of: group.blocks, under: group.anchor ?? anchor)
      return Block(.group(group), at: entry.block.place)
    }
    for block in blocks {
      switch block.kind {
      case .heading(let heading) where heading.level == 1:
        if let entry = open { parts.append(close(entry, in: &self)) }
        let name = name(heading.content, under: anchor)
        open = (Group(.entry, anchor: name, title: heading.content, []), block)
      case .heading(var heading) where open != nil:
        heading.level -= 1
        open?.group.blocks.append(Block(.heading(heading), at: block.place))
      case _ where open != nil: open?.group.blocks.append(block)
      case .group(let group): parts.append(Block(.group(named(group, anchor)), at: block.place))
      default: parts.append(block)
      }
    }
    if let entry = open { parts.append(close(entry, in: &self)) }
    return parts
  }

  /// A group with a name, or one of several records whose groups have names.
  private mutating func named(_ group: Group, _ anchor: String) -> Group {
    var group = group
    guard let title = group.title, group.anchor == nil, !group.role.traits.isRegister else {
      return group
    }
    if group.role.traits.isSection {
      group.blocks = parts(of: group.blocks, under: "\(anchor)-\(Slug(title.plainText))")
    } else {
      group.anchor = name(title, under: anchor)
    }
    return group
  }

  /// The name of a part by its title; nil if it has no letters or another one has it.
  private mutating func name(_ title: [Inline], under anchor: String) -> String? {
    let slug = Slug(title.plainText)
    let name = "\(anchor)-\(slug)"
    return !slug.isLetterless && given.insert(name).inserted ? name : nil
  }
}
