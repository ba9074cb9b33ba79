package import Document
package import Records
package import Writers

/// An assembled and surveyed edition, ready to be written to files.
package struct ComposedEdition: Sendable {
  /// The whole document.
  package let assembly: Assembly
  /// The document in the pieces that writers process.
  package let outline: Outline
  /// The activities whose articles it shows, in order.
  package let articles: [Activity]

  /// Makes the value.
  package init(assembly: Assembly, outline: Outline, articles: [Activity]) {
    self.assembly = assembly
    self.outline = outline
    self.articles = articles
  }
}
