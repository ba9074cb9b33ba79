/// The notes of a build for a preview, in addition to an edition's files: the place of each part,
/// and the content of the outline.
package struct PreviewMap: Codable, Sendable, Hashable {
  /// The name of its file.
  package static let file = "map.json"

  /// A web page.
  package struct Page: Codable, Sendable, Hashable {
    /// The page's path in the output of the edition.
    package var path: String
    /// The size in bytes of the published page that the marks belong to.
    package var size: Int
    /// Where blocks begin: for each one its offset in bytes, the index of its source and its line, with
    /// commas between these and semicolons between blocks.
    package var marks: String

    /// Makes the value.
    package init(path: String, size: Int, marks: String) {
      self.path = path
      self.size = size
      self.marks = marks
    }
  }

  /// A part of the outline.
  package struct Part: Codable, Sendable, Hashable {
    /// The title as plain text.
    package var title: String
    /// The name that links lead to.
    package var anchor: String
    /// How many parts this one is in.
    package var depth: Int
    /// The unit that wrote it; nil if it is the editor's, or that of several.
    package var unit: String?
    /// The number of words.
    package var words: Int
    /// The number of captions that wait for a photograph.
    package var missingPhotographs: Int
    /// The index of the source that the part begins in; nil if the engine made it.
    package var source: Int?
    /// The line, counted from 1; nil if the engine made it.
    package var line: Int?

    /// Makes a part without words.
    package init(title: String, anchor: String, depth: Int) {
      self.title = title
      self.anchor = anchor
      self.depth = depth
      words = 0
      missingPhotographs = 0
    }
  }

  /// The name of the edition, which is that of its output folder.
  package var edition: String
  /// The title of the edition.
  package var title: String
  /// Its source files, as paths relative to the workspace.
  package var sources: [String]
  /// The web pages.
  package var pages: [Page]
  /// The outline in reading order.
  package var outline: [Part]
  /// The formats that an outside engine can make of the edition, and that this build left out.
  package var otherFormats: [String]

  /// Makes the value.
  package init(
    edition: String, title: String, sources: [String], pages: [Page], outline: [Part],
    otherFormats: [String]
  ) {
    self.edition = edition
    self.title = title
    self.sources = sources
    self.pages = pages
    self.outline = outline
    self.otherFormats = otherFormats
  }
}
