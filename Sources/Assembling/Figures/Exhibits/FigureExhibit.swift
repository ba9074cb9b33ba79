import Document

/// One of the pictures and tables that `collect: figures` can show.
///
/// A further one is a file beside this one and a line in ``FigureExhibits``.
protocol FigureExhibit: Sendable {
  /// The name used with `show`.
  var name: String { get }

  /// What is shown; empty if there is nothing to show.
  func blocks(of summary: FigureSummary) -> [Block]
}
