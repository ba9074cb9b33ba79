package import Document
package import Records

/// An edition put together, with what its making told.
package struct AssembledEdition {
  /// The edition's facts and blocks.
  package var assembly: Assembly
  /// The sections and the files that they were made from, in reading order.
  package var sources: [SectionSources] = []
  /// The activities whose articles the edition shows.
  package var articles: [Activity] = []
  /// The anchors of records that layouts show, which need not show the anchor itself.
  package var shownInLayouts: Set<String> = []
  /// Values that are spelt in two ways and grouped as one.
  package var spellings: [Spelling] = []
  /// Why sections were replaced or left out.
  package var failures: [SectionFailure] = []
}
