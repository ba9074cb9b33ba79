import Assembling
import Checking
import Findings
import Publishing
import Records

/// The findings in the figures of an edition and in the texts that name them.
struct FigureFindings {
  /// Findings that concern the edition.
  private(set) var concerned: [Diagnostic] = []
  /// Findings in records of its units that the edition does not show.
  private(set) var unconcerned: [Diagnostic] = []

  init(of build: EditionBuild, _ draft: EditionDraft, in scope: EditionScope) {
    let figures = build.figures
    let plan = build.plan
    let root = build.workspace.root
    let ofUnits = plan.needs(build.plugins).sorted { $0.sector < $1.sector }
      .flatMap { build.library[$0]?.content?.figureMentions ?? [] }
    let own = plan.figureMentions + draft.edition.figureMentions + plan.namedFigures
    if !own.isEmpty {
      concerned += Checks.findings(
        in: FigureReview(figures, own, isOfUnits: false, in: root))
    }
    if !ofUnits.isEmpty {
      let found = Checks.findings(
        in: FigureReview(figures, ofUnits, isOfUnits: true, in: root))
      concerned += found.filter(scope.contains)
      // Statements of other editions about computed figures are true or false there.
      let declared = Checks.findings(
        in: FigureReview(
          figures, ofUnits.filter { figures.declared($0.id) != nil }, isOfUnits: true, in: root))
      unconcerned = declared.filter { $0.severity != .note && !scope.contains($0) }
    }
    concerned += Self.restatements(of: build, draft)
  }

  /// The statements of other editions about the declared figures that the edition shows.
  private static func restatements(of build: EditionBuild, _ draft: EditionDraft) -> [Diagnostic] {
    var seen: Set<String> = []
    let shown = draft.edition.figureUses.filter { seen.insert($0.id).inserted }
      .compactMap { build.figures.declared($0.id) }
    guard !shown.isEmpty else { return [] }
    let root = build.workspace.root
    let published = PublishedManifests(
      in: build.options.output ?? "\(root.location)/build", root: root)
    let editions = published.editions(
      showing: Set(shown.map(\.id)), except: Set(build.names + [build.plan.name]))
    return editions.isEmpty
      ? [] : Checks.findings(in: EarlierFigures(shown, editions: editions))
  }
}
