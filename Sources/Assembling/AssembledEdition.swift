package import Document
package import Findings
package import Planning
package import Records

/// An assembled edition, with information about its assembly.
package struct AssembledEdition {
  /// The edition's metadata and blocks.
  package var assembly: Assembly
  /// The photograph of the cover, if there is one.
  package var cover: Photo?
  /// The sections and their source files, in reading order.
  package var sources: [SectionSources] = []
  /// The activities whose articles the edition shows.
  package var articles: [Activity] = []
  /// The anchors of records that layouts show, which need not show the anchor itself.
  package var shownInLayouts: Set<String> = []
  /// Values that are spelt in two ways and grouped as one.
  package var spellings: [Spelling] = []
  /// The sections whose collections found no records.
  package var emptyCollections: [SectionPlan] = []
  /// The records that the configuration wants on the front page and that the edition does not show.
  package var missingFront: [Located<String>] = []
  /// The names of the records that can be on the front page, where some are missing.
  package var frontNames: [String] = []
  /// The placeholder texts from `bindery new` that are still in place.
  package var placeholders: [Located<String>] = []
  /// The lengths of the sections that have a limit of words.
  package var lengths: [SectionLength] = []
  /// The mentions of figures in the editor's texts and in layouts.
  package var figureMentions: [FigureMention] = []
  /// Where the edition shows figures, in reading order.
  package var figureUses: [FigureUse] = []
  /// The sections that were replaced or omitted, with the reasons.
  package var failures: [SectionFailure] = []
  /// The blocks that plugins made from records of their own kinds, by the call that gave the
  /// records.
  package var madeOfOwnKinds: [ContributionMark: [Block]] = [:]
}
