import Document

/// The result of a collection for a section.
package struct CollectedRecords {
  /// The records that the section shows, in order; empty if the collection computes something from
  /// records.
  let rows: [CollectedRow]
  /// The files that the result was made from, relative to the workspace.
  let files: [String]
  /// The default presentation, for sections without a layout.
  let blocks: () -> [Block]
}
