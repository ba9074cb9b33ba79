import Document

/// One of the pictures and tables that `collect: figures` can show.
///
/// A further one is a file beside this one and a line in ``FigureExhibits``.
protocol FigureExhibit: Sendable {
  /// The name used with `show`.
  var name: String { get }

  /// The blocks to show; empty if there are none.
  func blocks(of summary: FigureSummary) -> [Block]
}
