package import Assembling
import Findings
package import Records
import Wording
package import WorkspaceFiles

/// The mentions of figures in the texts of an edition, beside the figures that it can name.
package struct FigureReview {
  /// The figures.
  let figures: EditionFigures
  /// The mentions.
  let mentions: [FigureMention]
  /// The languages of written numbers, the edition's first.
  let languages: [NumberWords]
  private let sources: FigureFiles

  /// Prepares to review mentions.
  ///
  /// - Parameters:
  ///   - isOfUnits: whether the texts are those of units, which may be in English in an edition of
  ///     any language.
  ///   - root: the workspace, whose files give the exact places of words.
  package init(
    _ figures: EditionFigures, _ mentions: [FigureMention], isOfUnits: Bool, in root: Folder
  ) {
    self.figures = figures
    self.mentions = mentions
    sources = FigureFiles(in: root)
    let own = figures.words
    languages =
      isOfUnits && own.language != Words.english.language
      ? [own.numbers, Words.english.numbers] : [own.numbers]
  }

  /// The numbers in a mention's words, in each of the languages.
  func numbers(in mention: FigureMention) -> [[StatedNumber]] {
    languages.map { StatedNumber.all(in: mention.words, $0) }
  }

  /// How the words of a mention agree with an amount, in the language that suits them best.
  func agreement(of mention: FigureMention, with amount: FigureAmount) -> FigureAgreement {
    let all = numbers(in: mention).flatMap { numbers in numbers.map(amount.agreement) }
    return all.contains(.full) ? .full : all.contains(.withoutQualifier) ? .withoutQualifier : .none
  }

  /// The exact place of a mention.
  func source(of mention: FigureMention) -> FigureSource {
    FigureSource(mention, in: sources.lines(of: mention.place.path))
  }
}
