import Document
import Findings

/// The result of a collection for a section.
package struct CollectedRecords {
  /// The records that the section shows, in order; empty if the collection computes something from
  /// records.
  let rows: [CollectedRow]
  /// The source files of the result, relative to the workspace.
  let files: [String]
  /// The figures that the section shows.
  var figures: [ShownFigure] = []
  /// The default presentation, for sections without a layout.
  let blocks: () -> [Block]
}

/// A figure that a collection shows.
package struct ShownFigure {
  /// The figure's ID.
  var id: String
  /// The value as readers see it.
  var words: String
  /// The place that asks for it; nil for the section itself.
  var place: Place?
}
