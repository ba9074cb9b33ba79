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
  /// Why sections were replaced or left out.
  package var failures: [SectionFailure] = []
}
