import Assembling
import Findings
import Planning
import Records

extension Orchestrator {
  /// An edition's plan and content with figures filled in where titles, captions and other texts
  /// without markup ask for it: these are read again, since their words depend on the edition.
  func filled(
    _ plan: EditionPlan, _ folder: String, _ library: ContentLibrary, _ figures: EditionFigures,
    _ vocabulary: Vocabulary, _ countries: CountryNames, _ restrictions: Restrictions
  ) async -> (EditionPlan, ContentLibrary) {
    let filling: FigureMentions.Filling = { figures.text(of: $0, before: $1, behind: $2) }
    var filledPlan = plan
    if plan.figureMentions.contains(where: \.isFilledIn) {
      let reader = EditionReader(
        folder: workspace.editions.folder(folder), vocabulary: vocabulary,
        figures: FigureMentions(filling: filling), diagnostics: DiagnosticCollector())
      if let again = reader.read() { filledPlan.takeTexts(of: again) }
    }
    let filledLibrary = await library.filled(
      plan.needs(plugins), plugins, in: workspace, jobs: options.jobs, countries: countries,
      restrictions: restrictions, observer: options.observer, filling: filling)
    return (filledPlan, filledLibrary)
  }
}
