package import Document
package import Records
package import Writers

/// An edition that was put together and looked over, to be turned into files.
package struct ComposedEdition: Sendable {
  /// The whole document.
  package let assembly: Assembly
  /// The document in the pieces that writers take.
  package let outline: Outline
  /// The activities whose articles it shows, in the order in which it shows them.
  package let articles: [Activity]

  /// Makes the value.
  package init(assembly: Assembly, outline: Outline, articles: [Activity]) {
    self.assembly = assembly
    self.outline = outline
    self.articles = articles
  }
}
