package import Findings

/// A part of an edition that shows a figure.
package struct FigureUse: Sendable, Hashable {
  /// A section of the edition.
  package struct Section: Sendable, Hashable {
    /// The title.
    package var title: String
    /// The anchor; empty for the edition's own title.
    package var anchor: String
  }

  /// The figure's ID.
  package var id: String
  /// The words that readers see.
  package var words: String
  /// Where a person wrote them; for figures that a section collects, the section in the
  /// configuration.
  package var place: Place?
  /// The section that shows them.
  package var section: Section
}
