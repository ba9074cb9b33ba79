package import Records

/// A figure as an edition gives it.
package struct EditionFigure: Sendable, Hashable {
  /// The ID, such as `culture.heritage-beneficiaries`.
  package let id: String
  /// The amount; nil if it is computed and no record of the edition states a number.
  package let amount: FigureAmount?
  /// The declaration; nil if the figure is computed.
  package let declared: PublishedFigure?
  /// The name of the unit that answers for the figure; nil if it is one of all units.
  package let owner: String?
}
