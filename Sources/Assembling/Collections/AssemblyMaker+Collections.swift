import Document
import Findings
import Planning

extension AssemblyMaker {
  /// The content that a section collects.
  mutating func collection(
    _ collection: CollectionPlan, _ section: SectionPlan, anchor: String, title: String
  ) -> Own {
    var records: [CollectedUnit] = []
    var lost: [String] = []
    for entry in contributions[section.place] {
      let profile = library[entry.sector]?.content?.profile
      switch entry.result {
      case .success(let contribution):
        if let profile {
          records.append(CollectedUnit(profile: profile, records: contribution.records))
        }
      case .failure(let diagnostic):
        if section.onFailure == .fail { return fail(section, diagnostic, title: title) }
        failures.append(SectionFailure(diagnostic: diagnostic, policy: section.onFailure))
        lost.append(profile?.name ?? entry.sector)
      }
    }
    let request = CollectionRequest(
      plan: collection, section: section, units: records, period: plan.period?.value,
      words: plan.words, figures: figures)
    guard let source = collections[collection.kind] else { return .blocks([], files: []) }
    // A plugin's own kind runs code of the plugin wherever its records are shown.
    let owner = source.isOfPlugin ? contributions[section.place].first { $0.gives(source) } : nil
    if let owner { observer?.willBegin(owner.mark) }
    let collected = source.collect(request)
    collectedFigures += collected.figures.map { figure in
      FigureUse(
        id: figure.id, words: figure.words, place: figure.place ?? section.place,
        section: .init(title: title, anchor: anchor))
    }
    for field in collection.groupBy {
      spellings += Spellings.found(in: collected.rows, of: field)
    }
    let isEmpty = source.showsRecords && collected.rows.isEmpty
    var blocks =
      isEmpty
      ? []
      : layouts[section.place]?.blocks(
        title: title, of: collected.rows, groupBy: collection.groupBy, shown: shown,
        figures: mentions, diagnostics: diagnostics)
        ?? collected.blocks()
    if let owner {
      observer?.didEnd(owner.mark)
      var check = ContributionCheck(owner.mark, asked: [])
      if let problem = check.problem(of: blocks) { return fail(section, problem, title: title) }
      madeOfOwnKinds[owner.mark] = blocks
    }
    var parts = CollectedParts()
    blocks = parts.parts(of: blocks, under: anchor)
    note(collected.rows.compactMap(\.activity), shownIn: section)
    for name in lost where section.onFailure == .placeholder {
      blocks.insert(placeholder(for: name), at: 0)
    }
    return .blocks(blocks, files: collected.files)
  }
}
