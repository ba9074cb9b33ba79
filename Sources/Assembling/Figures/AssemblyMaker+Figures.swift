import Document
import Records

extension AssemblyMaker {
  /// Turns links to figures into text, and lists the sources of figures where sections ask for it.
  ///
  /// Sections without figures stay as they are, without a walk over them.
  mutating func resolveFigures(in sections: inout [Block]) {
    let units = contributions.sectors.sorted()
      .flatMap { library[$0]?.content?.figureMentions ?? [] }
    let mentions = plan.figureMentions + units + mentions.all
    var linked: [FigureUse] = []
    if !mentions.isEmpty {
      var resolver = FigureResolver(figures, mentions, title: plan.title)
      resolver.note(title: plan.title)
      sections = resolver.rewrite(sections)
      linked = resolver.uses
    }
    figureUses = inReadingOrder(linked + collectedFigures)
    if !figureSections.isEmpty { sections = sections.compactMap { withSources($0) } }
  }

  /// The uses in the order of the sections.
  private func inReadingOrder(_ uses: [FigureUse]) -> [FigureUse] {
    guard !collectedFigures.isEmpty else { return uses }
    let positions = Dictionary(zip(sources.map(\.anchor), 1...)) { first, _ in first }
    return uses.enumerated().sorted { a, b in
      let (first, second) = (
        positions[a.element.section.anchor] ?? 0, positions[b.element.section.anchor] ?? 0
      )
      return first == second ? a.offset < b.offset : first < second
    }.map(\.element)
  }

  /// A section with the table of sources in it, if it asks for one; nil if it has nothing else and
  /// there are no figures.
  private mutating func withSources(_ block: Block) -> Block? {
    guard case .group(var group) = block.kind, group.role.traits.isSection else { return block }
    let hadBlocks = !group.blocks.isEmpty
    group.blocks = group.blocks.compactMap { withSources($0) }
    var block = block
    if let anchor = group.anchor, let section = figureSections[anchor] {
      let list = FigureSources(
        figures: figures, uses: figureUses, period: plan.period?.value.text(plan.words))
      if let table = list.table {
        group.blocks.insert(table, at: 0)
        if let index = sources.firstIndex(where: { $0.anchor == anchor }) {
          sources[index].files = list.files
        }
      } else {
        empty.append(section)
        sources.removeAll { group.blocks.isEmpty && $0.anchor == anchor }
        if group.blocks.isEmpty { return nil }
      }
    } else if hadBlocks, group.blocks.isEmpty {
      sources.removeAll { $0.anchor == group.anchor }
      return nil
    }
    block.kind = .group(group)
    return block
  }
}
