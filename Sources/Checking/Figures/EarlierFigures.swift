package import Findings
package import Records
package import Wording

/// The figures that an edition shows, beside those that other editions published.
package struct EarlierFigures {
  /// A figure of a published edition.
  package struct Figure: Sendable {
    /// The number.
    package var quantity: Quantity
    /// The date as its manifest has it; nil if it has none.
    package var date: String?
    /// The place in the manifest.
    package var place: Place

    /// Makes the value.
    package init(_ quantity: Quantity, date: String?, at place: Place) {
      self.quantity = quantity
      self.date = date
      self.place = place
    }
  }

  /// A published edition.
  package struct Edition: Sendable {
    /// The name.
    package var name: String
    /// The figures by their IDs.
    package var figures: [String: Figure]

    /// Makes the value.
    package init(name: String, figures: [String: Figure]) {
      self.name = name
      self.figures = figures
    }
  }

  /// The declared figures that the edition shows.
  let figures: [PublishedFigure]
  /// The other published editions, except those in this build.
  let editions: [Edition]

  /// Makes the value.
  package init(_ figures: [PublishedFigure], editions: [Edition]) {
    self.figures = figures
    self.editions = editions
  }
}
