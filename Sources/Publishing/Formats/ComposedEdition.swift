package import Document
package import Records
package import Writers

/// An assembled and surveyed edition, ready to be written to files.
package struct ComposedEdition: Sendable {
  /// The whole document.
  package let assembly: Assembly
  /// The document in the pieces that writers process.
  package private(set) var outline: Outline
  /// The activities whose articles it shows, in order.
  package let articles: [Activity]
  /// The pictures that it shows.
  package let pictures: PreparedPictures
  /// The files that its web pages link to.
  let handouts: [Handout]
  /// The pages on the web after the first one, by the names that links lead to.
  var laterPages: [String: String] = [:]

  /// Makes the value.
  package init(
    assembly: Assembly, outline: Outline, articles: [Activity],
    pictures: PreparedPictures = PreparedPictures(), handouts: [Handout] = []
  ) {
    self.handouts = handouts
    self.assembly = assembly
    self.outline = outline
    self.outline.pictures = pictures.published
    self.pictures = pictures
    self.articles = articles
  }
}
