import Document

/// What a collection found for a section.
package struct CollectedRecords {
  /// The records that the section shows, in their order; none for what is computed from records.
  let rows: [CollectedRow]
  /// The files that it was made from, relative to the workspace.
  let files: [String]
  /// The usual form, for sections without a layout.
  let blocks: () -> [Block]
}
