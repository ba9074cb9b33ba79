package import Document
package import Records
package import WorkspaceFiles
package import Writers

/// An assembled and surveyed edition, ready to be written to files.
package struct ComposedEdition: Sendable {
  /// The whole document.
  package let assembly: Assembly
  /// The document in the pieces that writers process.
  package let outline: Outline
  /// The activities whose articles it shows, in order.
  package let articles: [Activity]
  /// The workspace with the files of its pictures; nil where there is none.
  package let root: Folder?
  /// The pages on the web after the first one, by the names that links lead to.
  var laterPages: [String: String] = [:]

  /// Makes the value.
  package init(
    assembly: Assembly, outline: Outline, articles: [Activity], root: Folder? = nil
  ) {
    self.root = root
    self.assembly = assembly
    self.outline = outline
    self.articles = articles
  }
}
