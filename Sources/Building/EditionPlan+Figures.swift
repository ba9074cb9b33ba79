import Findings
import Planning
import Records

extension EditionPlan {
  /// The figures that sections name with ‘only’.
  var namedFigures: [FigureMention] {
    allSections.flatMap { section -> [FigureMention] in
      guard case .collection(let collection) = section.source,
        collection.kind == PublishedFigure.kindName
      else { return [] }
      return section.only.map { FigureMention(id: $0.value, words: "", at: $0.place) }
    }
  }
}
